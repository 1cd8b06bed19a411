import type { AgentDocument } from '../../document/agent-document';
import { fieldNamed } from '../../document/field-named';
import { lineAt } from '../../document/lines';
import type { Entry, Mapping, Node, Sequence } from '../../document/node';
import { overlaps, span, touches, type Span } from '../../document/span';
import type { Field } from '../../spec/field';

/** A value at the cursor, with what is needed to write it in another way. */
export interface Spot {
  readonly node: Node;
  /** The value without the line end that blocks reach up to. */
  readonly span: Span;
  /** The column of the key or the dash that the value belongs to: what is written below it stands further right. */
  readonly column: number;
  /** Inside of brackets or braces, where lines mean nothing. */
  readonly inFlow: boolean;
  /** As the file has it; what only the reader's second try puts in quotes is plain. */
  readonly style: 'plain' | 'quoted' | 'block' | 'collection';
  /** The value of a key at the top level, which the dialect may know. */
  readonly entry?: Entry;
  readonly field?: Field;
}

/** The values that a stretch of the frontmatter touches by themselves or by their keys, the outermost first. None where the reader gives up. */
export function spotsAt(document: AgentDocument, at: Span): readonly Spot[] {
  const { block, fenceFlaw, root } = document;
  if (!block || block.attempt === 'none' || fenceFlaw) return [];
  return inMapping(document, root, at, false).map((spot) => {
    const field = spot.entry && root.entries.includes(spot.entry) ? fieldNamed(document.dialect, spot.entry.key) : undefined;
    return field ? { ...spot, field } : spot;
  });
}

/** The value of a pair of the top level. */
export function spotOf(document: AgentDocument, entry: Entry): Spot | undefined {
  return spotsAt(document, span(entry.keySpan.start, entry.keySpan.start)).find((spot) => spot.entry === entry);
}

/** The value's stretch without blanks and line ends behind it. */
export function contentOf({ text }: AgentDocument, { span: at }: Node): Span {
  return span(at.start, at.start + text.slice(at.start, at.end).trimEnd().length);
}

function inMapping(document: AgentDocument, { entries, flow }: Mapping, at: Span, inFlow: boolean): readonly Spot[] {
  return entries.flatMap((entry) => {
    const { keySpan, value } = entry;
    const whole = span(keySpan.start, value.alias ? keySpan.end : Math.max(keySpan.end, contentOf(document, value).end));
    if (!meets(whole, at)) return [];
    const column = columnOf(document, keySpan.start);
    return inNode(document, value, at, { column, inFlow: inFlow || flow, entry });
  });
}

function inSequence(document: AgentDocument, { items, flow }: Sequence, at: Span, inFlow: boolean): readonly Spot[] {
  return items.flatMap((item) => {
    if (item.alias || !meets(contentOf(document, item), at)) return [];
    const dash = /^([\s-]*)-[ \t]+$/.exec(document.text.slice(lineAt(document.text, item.span.start).start, (item.properties ?? item.span).start));
    if (!dash && !flow) return [];
    return inNode(document, item, at, { column: dash?.[1]?.length ?? 0, inFlow: inFlow || flow });
  });
}

function inNode(document: AgentDocument, node: Node, at: Span, place: Pick<Spot, 'column' | 'inFlow' | 'entry'>): readonly Spot[] {
  if (node.alias) return [];
  const content = contentOf(document, node);
  const self: Spot = { ...place, node, span: content, style: styleOf(document.text, content, node) };
  if (node.kind === 'scalar') return [self];
  const inside = node.kind === 'mapping' ? inMapping(document, node, at, place.inFlow) : inSequence(document, node, at, place.inFlow);
  return [self, ...inside];
}

function styleOf(text: string, { start, end }: Span, node: Node): Spot['style'] {
  if (node.kind !== 'scalar') return 'collection';
  if (node.style === 'literal' || node.style === 'folded') return 'block';
  const mark = text[start];
  return (mark === '"' || mark === "'") && end - start > 1 && text[end - 1] === mark ? 'quoted' : 'plain';
}

function meets(some: Span, at: Span): boolean {
  return overlaps(some, at) || touches(some, at.start) || touches(some, at.end);
}

function columnOf({ text }: AgentDocument, offset: number): number {
  return offset - lineAt(text, offset).start;
}
