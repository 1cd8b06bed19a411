import type { Span } from './span';

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'absent';

interface NodeBase {
  /** The value without its anchor and tag, in file offsets. Empty where nothing is written. */
  readonly span: Span;
  /** `&name` or `!tag` before the value, as one stretch with what lies between. */
  readonly properties?: Span;
  /** The value is written elsewhere: `*name` stands at `span`. Children keep the spans of the anchor. */
  readonly alias?: true;
}

export interface Scalar extends NodeBase {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
}

export interface Sequence extends NodeBase {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
  /** Written in brackets. */
  readonly flow: boolean;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

export interface Mapping extends NodeBase {
  readonly kind: 'mapping';
  /** Every pair as written, duplicates included. What `<<` merges in stands in its place, without keys that come before it. */
  readonly entries: readonly Entry[];
  /** Written in braces, or as a single pair between brackets. */
  readonly flow: boolean;
}

/** A YAML value as the reader understands it, with the place of each part in the file. */
export type Node = Scalar | Sequence | Mapping;

/** The entry that counts for `key`: the last one written. */
export function entryOf(mapping: Mapping, key: string): Entry | undefined {
  return mapping.entries.findLast((entry) => entry.key === key);
}

/** The entries that count, in the order of their first appearance: of duplicates, the last. */
export function effectiveEntries(mapping: Mapping): readonly Entry[] {
  const byKey = new Map<string, Entry>();
  for (const entry of mapping.entries) byKey.set(entry.key, entry);
  return [...byKey.values()];
}

/** The string that the node is, or `undefined` for anything else. */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** The plain JavaScript value, as the parser would return it. What aliases share stays shared. */
export function valueOf(node: Node, known = new Map<readonly unknown[], unknown>()): unknown {
  if (node.kind === 'scalar') return node.value;
  const parts = node.kind === 'sequence' ? node.items : node.entries;
  if (known.has(parts)) return known.get(parts);
  const value =
    node.kind === 'sequence'
      ? node.items.map((item) => valueOf(item, known))
      : Object.fromEntries(node.entries.map((entry) => [entry.key, valueOf(entry.value, known)]));
  known.set(parts, value);
  return value;
}
