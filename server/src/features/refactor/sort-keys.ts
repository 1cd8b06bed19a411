import type { AgentDocument } from '../../document/agent-document';
import { lineAt, linesIn, type Line } from '../../document/lines';
import type { Entry } from '../../document/node';
import { span, touches, type Edit, type Span } from '../../document/span';
import type { Refactoring } from './rewriting';

/** Brings the keys into the order in which the dialect lists them; others follow as they stand. */
export const sortKeys: Refactoring = (document, at) => {
  const { split } = document;
  const isInside = split?.close && touches(span(split.open.start, split.close.end), at.start);
  const edit = isInside ? sortingEdit(document) : undefined;
  return edit ? [{ title: 'Sort keys', kind: 'sortKeys', edits: [edit] }] : [];
};

/**
 * The block with its pairs in order. Comments and blank lines go with the key below them; what stands apart at the very top, and whatever is behind
 * the last pair, stays. `undefined` where they are in order, or are not plainly one below the other.
 */
export function sortingEdit(document: AgentDocument): Edit | undefined {
  const { text, root, split, block, dialect } = document;
  if (!split || !block || block.attempt === 'none' || root.flow || !areLines(document)) return undefined;
  const chunks = chunksOf(document, split.block);
  if (!chunks || text[chunks.end - 1] !== '\n') return undefined;
  const order = new Map(dialect.fields.map(({ name }, index) => [name, index]));
  const rank = ({ key }: Chunk): number => order.get(key) ?? order.size;
  const sorted = [...chunks.all].sort((a, b) => rank(a) - rank(b));
  if (sorted.every((chunk, index) => chunk === chunks.all[index])) return undefined;
  return { span: span(chunks.start, chunks.end), text: sorted.map(({ span: at }) => text.slice(at.start, at.end)).join('') };
}

interface Chunk {
  readonly key: string;
  readonly span: Span;
}

/** Whether each pair begins a line, at one column, in the order of the entries. Merged pairs stand elsewhere. */
function areLines({ text, root }: AgentDocument): boolean {
  const columns = new Set(root.entries.map(({ keySpan }) => keySpan.start - lineAt(text, keySpan.start).start));
  const ascending = root.entries.every(({ keySpan }, index) => keySpan.start > (root.entries[index - 1]?.keySpan.start ?? -1));
  return columns.size === 1 && ascending && root.entries.every(({ keySpan }) => text.slice(lineAt(text, keySpan.start).start, keySpan.start).trim() === '');
}

function chunksOf({ text, root }: AgentDocument, block: Span): { readonly all: readonly Chunk[]; readonly start: number; readonly end: number } | undefined {
  const first = root.entries[0];
  if (!first) return undefined;
  const starts = root.entries.map((entry, index) => startOf(text, entry, root.entries[index - 1], block));
  const end = endOfLast(text, root.entries.at(-1) ?? first, block);
  const all = root.entries.map(({ key }, index) => ({ key, span: span(starts[index] ?? 0, starts[index + 1] ?? end) }));
  return { all, start: starts[0] ?? 0, end };
}

/** Where the comments above a key begin. A comment that is indented belongs to the value above it; so does what follows without a gap at the top. */
function startOf(text: string, { keySpan }: Entry, above: Entry | undefined, block: Span): number {
  const line = lineAt(text, keySpan.start).start;
  const column = keySpan.start - line;
  const lines = [...linesIn(text, above ? endOfValue(text, above) : block.start, line)];
  if (!above) return lines.findLast(isBlank)?.next ?? lines[0]?.start ?? line;
  return lines.find((one) => isBlank(one) || one.text.search(/\S/) <= column)?.start ?? line;
}

/** Behind the last line of a value; a block scalar also has the blank lines below it, which are better left to the next key. */
function endOfValue(text: string, { keySpan, value }: Entry): number {
  const end = value.alias ? keySpan.end : Math.max(keySpan.end, value.span.end);
  return lineAt(text, keySpan.start + text.slice(keySpan.start, end).trimEnd().length).next;
}

function endOfLast(text: string, last: Entry, block: Span): number {
  const behind = [...linesIn(text, endOfValue(text, last), block.end)];
  const column = last.keySpan.start - lineAt(text, last.keySpan.start).start;
  return behind.findLast((line) => !isBlank(line) && line.text.search(/\S/) > column)?.next ?? Math.min(endOfValue(text, last), block.end);
}

function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}
