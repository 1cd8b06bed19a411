import type { AgentDocument } from '../../document/agent-document';
import { lineAt, lineEndOf, linesIn } from '../../document/lines';
import type { Entry, Mapping, Node } from '../../document/node';
import { span, type Edit, type Span } from '../../document/span';
import { insert } from './edits';

/** How many characters stand before an offset in its line. */
export function columnOf({ text }: AgentDocument, offset: number): number {
  return offset - lineAt(text, offset).start;
}

/** A line end with the indentation of the line after it. */
export function newLine({ text }: AgentDocument, column: number): string {
  return lineEndOf(text) + ' '.repeat(column);
}

/** Moves all lines to the right that begin inside of a stretch. Lines without any character stay so. */
export function indentLines({ text }: AgentDocument, at: Span, by: number): readonly Edit[] {
  const rest = lineAt(text, at.start).next;
  return [...linesIn(text, rest, Math.max(rest, at.end))].filter((line) => line.text !== '').map((line) => insert(line.start, ' '.repeat(by)));
}

/** The pairs from the first to the last, with all that stands between them. */
export function stretchOf(entries: readonly Entry[]): Span | undefined {
  const [first, last] = [entries[0], entries.at(-1)];
  return first && last ? span(first.keySpan.start, Math.max(last.keySpan.end, last.value.span.end)) : undefined;
}

/** Puts a map into a list of which it is the only item. */
export function wrapInList(document: AgentDocument, { flow, span: at }: Mapping): readonly Edit[] {
  if (flow) return [insert(at.start, '['), insert(at.end, ']')];
  return [insert(at.start, '- '), ...indentLines(document, at, 2)];
}

/** Adds a pair at the start of a map that has others. */
export function prependPair(document: AgentDocument, { flow, entries }: Mapping, pair: string): readonly Edit[] {
  const start = entries[0]?.keySpan.start;
  if (start === undefined) return [];
  return [insert(start, flow ? `${pair}, ` : pair + newLine(document, columnOf(document, start)))];
}

/** Whether a place lies inside of brackets or braces of the tree, where line breaks have no meaning. */
export function isInFlow(node: Node, at: Span): boolean {
  if (node.kind === 'scalar' || at.start < node.span.start || node.span.end < at.end) return false;
  const children = node.kind === 'sequence' ? node.items : node.entries.map(({ value }) => value);
  return node.flow || children.some((child) => isInFlow(child, at));
}
