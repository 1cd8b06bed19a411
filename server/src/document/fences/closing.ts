import { lineAt, linesIn, type Line } from '../lines';
import { span, type Span } from '../span';
import type { Split } from '../split';
import type { FenceFlaw, Intention } from './flaw';
import type { KeyLines } from './keys';

/** Blocks that end where they should not, or nowhere. */

/** A block that should have been closed, and where. */
interface Unclosed extends Intention {
  readonly flaw: Extract<FenceFlaw, { readonly kind: 'unclosed' }>;
}

const fenceLine = /^---\s*$/;

/** Lines that people close a block with although the reader does not take them for it. */
const wrongCloser = /^(?:\.{3,}|-{1,2}|[—–]+-?|\*{3,}|={3,}|_{3,}|`{3,}|~{3,}|\+{3,})\s*$/;

/** Dashes in quotes or marks, the first of which stay in the block. */
const markedFence = /^[*_"'`<>|\\]{1,2}-{3}[*_"'`<>|\\]{0,2}\s*$/;

/** What the reader takes for a closing line besides: dashes that are indented, or more than three. */
const otherFenceLine = /^[ \t]*-{3,}\s*$/;

function nextFence(text: string, from: number, pattern = fenceLine): Line | undefined {
  for (const line of linesIn(text, from)) if (pattern.test(line.text)) return line;
  return undefined;
}

/** Dashes inside a value or a comment that end the block although a real fence follows further down, or keys that are lost. */
export function cut(text: string, actual: Split, keys: KeyLines): Intention | undefined {
  if (!actual.close) return undefined;
  const line = lineAt(text, actual.close.start);
  const before = text.slice(line.start, actual.close.start);
  if (before === '') return closedEarly(text, actual, line, keys);
  const fence = nextFence(text, line.next);
  if (before.trim() === '') return fence && keys.anyIn(text, line.next, fence.start) ? cutUntil(text, actual, fence.start, fence) : undefined;
  const closer = nextFence(text, line.next, otherFenceLine);
  if (closer && keys.endIn(text, line.next, closer.start) >= closer.start) return cutUntil(text, actual, closer.start, closer);
  const end = keys.endIn(text, line.next);
  // Without a fence further down, the dashes may well be the fence, at the end of a line by mistake.
  return keys.anyIn(text, line.next, end) ? cutUntil(text, actual, end, undefined) : undefined;
}

/** A closing line with something that sticks to its dashes: `'---`. What stands before them is left in the block, where it belongs to nothing. */
export function marked(text: string, actual: Split): Intention | undefined {
  const line = actual.close && lineAt(text, actual.close.start);
  if (!line || !markedFence.test(line.text) || endsQuote(text.slice(actual.block.start, line.start), line.text)) return undefined;
  const instead = span(line.start, line.start + line.text.trimEnd().length);
  const body = span(afterBlanks(text, instead.end), text.length);
  return { split: { ...actual, block: span(actual.block.start, line.start), close: undefined, body }, flaw: { kind: 'unclosed', span: actual.open, at: line.start, instead } };
}

/** Whether a quote in front of the dashes may end a value of several lines. */
function endsQuote(before: string, line: string): boolean {
  const quote = /["']/.exec(line.slice(0, 2))?.[0];
  return quote !== undefined && before.split(quote).length % 2 === 0;
}

/** A fence right before lines that are keys again, with another fence after them. Below a blank line they are rather a heading of the prompt. */
function closedEarly(text: string, actual: Split, line: Line, keys: KeyLines): Intention | undefined {
  const first = linesIn(text, actual.body.start).next().value;
  if (!fenceLine.test(line.text) || first?.start !== line.next || !keys.test(first.text)) return undefined;
  const fence = nextFence(text, line.next);
  return fence && keys.endIn(text, line.next, fence.start) >= fence.start ? cutUntil(text, actual, fence.start, fence) : undefined;
}

function cutUntil(text: string, actual: Split, end: number, fence: Line | undefined): Intention {
  const dashes = fence && fence.start + fence.text.indexOf('-');
  const close = dashes === undefined ? undefined : span(dashes, dashes + 3);
  const body = span(afterBlanks(text, close?.end ?? end), text.length);
  return { split: { ...actual, block: span(actual.block.start, end), close, body }, flaw: { kind: 'cut', span: actual.close ?? actual.open } };
}

/** A block that was never closed and so ends at a rule of the prompt, far behind its last key. */
export function swallowed(text: string, actual: Split, keys: KeyLines): Unclosed | undefined {
  const { start, end } = actual.block;
  const stop = keys.endIn(text, start, end);
  if (text.slice(stop, end).trim() === '' || isContinued(text, start, stop, end, keys)) return undefined;
  return unclosedAt(text, actual.open, start, stop, keys);
}

/** Whether what follows `stop` is text of the last value after all: lines that its author forgot to indent. */
function isContinued(text: string, start: number, stop: number, end: number, keys: KeyLines): boolean {
  const lost = text.slice(stop, end);
  const before = keys.keysIn(text, start, stop);
  const after = [...linesIn(text, stop, end)].filter((line) => keys.test(line.text) && !before.includes(keys.keyOf(line.text) ?? ''));
  const last = after.at(-1);
  if (last && keys.endIn(text, last.start, end) >= end && !/^(?:```|~~~)/m.test(lost)) return true;
  if (wrongCloser.test(linesIn(text, stop).next().value?.text ?? '')) return false;
  const afterBlank = text.slice(start + text.slice(start, stop).trimEnd().length, stop).split('\n').length > 2;
  return !afterBlank || (before.at(-1) === 'description' && !/^(?:#{1,6} |```|~~~|You are )/m.test(lost));
}

/** An opening fence that nothing closes, to the end of the file. */
export function unclosed(text: string, keys: KeyLines): Unclosed | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const first = linesIn(text, start).next().value;
  if (!first || !fenceLine.test(first.text)) return undefined;
  return unclosedAt(text, span(start, start + 3), first.next, keys.endOfOpen(text, first.next), keys);
}

/** The block that begins at `start`, behind the line of `open`, and should have been closed at `end`. */
export function unclosedAt(text: string, open: Span, start: number, end: number, keys: KeyLines): Unclosed | undefined {
  if (!keys.anyIn(text, start, end)) return undefined;
  const last = text.slice(start, end).trimEnd().length + start;
  const at = Math.min(text.length, lineAt(text, last).next);
  const next = [...linesIn(text, at, Math.min(text.length, end + 200))].find(({ text: line }) => line.trim() !== '');
  const instead = next && wrongCloser.test(next.text) ? span(next.start, next.start + next.text.trimEnd().length) : undefined;
  return {
    split: { open, block: span(start, instead?.start ?? at), close: undefined, body: span(afterBlanks(text, instead?.end ?? at), text.length) },
    flaw: { kind: 'unclosed', span: open, at: instead?.start ?? at, ...(instead && { instead }) },
  };
}

export function afterBlanks(text: string, offset: number): number {
  return text.length - text.slice(offset).trimStart().length;
}
