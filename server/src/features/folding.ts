import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { AgentDocument } from '../document/agent-document';
import type { Node } from '../document/node';
import { promptOf } from '../document/prompt';
import { span, type Span } from '../document/span';
import type { Ranges } from './ranges';

/** What can be folded: the frontmatter, its values of several lines, sections, fenced code, tags and comments. */
export function folding({ text, split, root }: AgentDocument, ranges: Ranges): FoldingRange[] {
  const prompt = promptOf(text, split?.body ?? span(0, text.length));
  const frontmatter = split?.close ? [span(split.open.start, split.close.end)] : [];
  const values = root.entries.flatMap(({ keySpan, value }) => foldsOf(keySpan.start, value));
  const passages = prompt.passages.map(({ opening, closing, kind }) => ({ at: span(opening.start, closing?.end ?? prompt.span.end), kind }));
  return [
    ...[...frontmatter, ...values, ...prompt.headings.map(({ section }) => section)].flatMap((at) => fold(at, ranges)),
    ...passages.flatMap(({ at, kind }) => fold(at, ranges, kind === 'comment' ? FoldingRangeKind.Comment : undefined)),
  ];
}

/** The value from its key on, and the values in it. An alias stands elsewhere and folds there. */
function foldsOf(start: number, node: Node): Span[] {
  if (node.alias) return [];
  const whole = span(start, Math.max(start, node.span.end));
  if (node.kind === 'scalar') return [whole];
  if (node.kind === 'mapping') return [whole, ...node.entries.flatMap(({ keySpan, value }) => (keySpan.start >= node.span.start ? foldsOf(keySpan.start, value) : []))];
  return [whole, ...node.items.flatMap((item) => foldsOf(item.span.start, item))];
}

function fold(at: Span, ranges: Ranges, kind?: FoldingRangeKind): FoldingRange[] {
  const { start, end } = ranges.range(at);
  // A block scalar ends behind its last line end, at the start of a line that is not its own.
  const last = end.character === 0 ? end.line - 1 : end.line;
  return last > start.line ? [{ startLine: start.line, endLine: last, ...(kind !== undefined && { kind }) }] : [];
}
