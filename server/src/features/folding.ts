import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import { bodyOf, type AgentDocument } from '../document/agent-document';
import { entryOf, type Node } from '../document/node';
import { promptOf } from '../document/prompt';
import { proseIn } from '../document/prose';
import { span, type Span } from '../document/span';
import { tagPairs, tagsIn } from '../document/tags';
import type { Ranges } from './ranges';

/** What can be folded: the frontmatter, its values of several lines, sections, fenced code, tags and comments. */
export function folding(document: AgentDocument, ranges: Ranges): FoldingRange[] {
  const { text, split, root } = document;
  const prompt = promptOf(text, bodyOf(document));
  const frontmatter = split?.close ? [span(split.open.start, split.close.end)] : [];
  const values = root.entries.flatMap(({ keySpan, value }) => foldsOf(keySpan.start, value));
  const passages = prompt.passages.map(({ opening, closing, kind }) => ({ at: span(opening.start, closing?.end ?? prompt.span.end), kind }));
  const folds = [
    ...[...frontmatter, ...values, ...prompt.headings.map(({ section }) => section), ...examples(document, prompt.span)].flatMap((at) => fold(at, ranges)),
    ...passages.flatMap(({ at, kind }) => fold(at, ranges, kind === 'comment' ? FoldingRangeKind.Comment : undefined)),
  ];
  return [...new Map(folds.map((one) => [`${one.startLine}-${one.endLine}`, one])).values()];
}

/** From tag to tag in the description and in the prompt, whatever else is on their lines. */
function examples({ text, root, dialect }: AgentDocument, prompt: Span): readonly Span[] {
  const field = dialect.fields.find(({ form }) => form.kind === 'description');
  const description = field && entryOf(root, field.name)?.value;
  const texts = [proseIn(text, prompt), ...(description && !description.alias ? [[description.span]] : [])];
  return texts.flatMap((stretches) => tagPairs(tagsIn(text, stretches)).map(({ opening, closing }) => span(opening.span.start, closing.span.end)));
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
