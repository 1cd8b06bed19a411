import type { AgentDocument } from './agent-document';
import { lineAt, linesIn } from './lines';
import { span, type Span } from './span';

/**
 * The lines between the fences, where `offset` is among them. Other than `split` it starts right below the opening fence,
 * blank lines included, and a block that is still open goes on as long as the lines could belong to it: so a new key can
 * be written before the closing fence is there. `undefined` on the fences and in the prompt.
 */
export function frontmatterAt(document: AgentDocument, offset: number): Span | undefined {
  const { text, split, fenceFlaw } = document;
  const open = split?.open ?? loneFence(text);
  if (!open || offset <= open.end || fenceFlaw?.kind === 'line-ends') return undefined;
  const start = lineAt(text, open.end).next;
  if (offset < start || text[start - 1] !== '\n') return undefined;
  const end = split?.close ? beforeFence(text, split.close) : openEnd(text, start, split?.block.end ?? start);
  return offset <= end ? span(start, Math.max(start, end)) : undefined;
}

/** An opening fence below which nothing can be recognised yet. */
function loneFence(text: string): Span | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const line = linesIn(text, start).next().value;
  return line && /^---\s*$/.test(line.text) ? span(start, start + 3) : undefined;
}

/** The line of the closing fence is no line of the block, unless something stands before the dashes. */
function beforeFence(text: string, close: Span): number {
  if (text[close.start - 1] !== '\n') return close.start;
  return close.start - (text[close.start - 2] === '\r' ? 2 : 1);
}

const pairOrWord = /^["']?[\w.-]+["']?\s*(?::|$)/;
const insideOfPair = /^(?:\s|- |-$|#|[}\]])/;

/** So many lines of a block that was never closed are looked at; nobody writes more, and whatever has more is no frontmatter. */
const mostOpenLines = 5000;

/** Where an open block stops: behind the last line that can belong to it. A `#` or a dash below a blank line begins a prompt. */
function openEnd(text: string, start: number, known: number): number {
  let end = known;
  let afterBlank = known === start;
  let count = 0;
  for (const line of linesIn(text, Math.max(start, known))) {
    if (count++ === mostOpenLines) return end;
    const blank = line.text.trim() === '';
    if (!blank && !pairOrWord.test(line.text) && (afterBlank || !insideOfPair.test(line.text))) return end;
    afterBlank = blank;
    end = line.next === text.length && text.endsWith('\n') ? line.next : line.end;
  }
  return end;
}
