import type { AgentDocument } from '../../document/agent-document';
import { entryOf, stringOf, type Entry, type Mapping, type Node, type Scalar } from '../../document/node';
import { touches, type Span } from '../../document/span';
import { anything, belowKey, keyIn, type Expected, type KeyShape, type MapShape, type Written } from '../vocabulary/expected';

/** What the pointer is at: a key, or the text of a value. `keys` are those on the way down to it, the outermost first. */
export type Target =
  | { readonly kind: 'key'; readonly entry: Entry; readonly shape: KeyShape | undefined; readonly map: MapShape | undefined; readonly keys: readonly KeyShape[] }
  | { readonly kind: 'value'; readonly node: Scalar; readonly expected: Expected; readonly keys: readonly KeyShape[] };

/** Finds the part of the tree at `offset`, with what the dialect expects there. */
export function targetAt({ root }: AgentDocument, offset: number, shape: MapShape): Target | undefined {
  return inMapping(root, shape, offset, []);
}

function inMapping(mapping: Mapping, map: MapShape | undefined, offset: number, keys: readonly KeyShape[]): Target | undefined {
  const written: Written = (key) => stringOf(entryOf(mapping, key)?.value);
  const shapeOf = ({ key }: Entry): KeyShape | undefined => map && keyIn(map, key, written);
  const at = mapping.entries.find(({ keySpan }) => touches(keySpan, offset));
  if (at) return { kind: 'key', entry: at, shape: shapeOf(at), map, keys };
  const entry = mapping.entries.find(({ value }) => isAt(value.span, offset));
  if (!entry) return undefined;
  const shape = shapeOf(entry);
  return inNode(entry.value, belowKey(map, entry.key, written), offset, shape ? [...keys, shape] : keys);
}

function inNode(node: Node, expected: Expected, offset: number, keys: readonly KeyShape[]): Target | undefined {
  // What an alias stands for is written elsewhere.
  if (node.alias) return undefined;
  if (node.kind === 'scalar') return { kind: 'value', node, expected, keys };
  if (node.kind === 'mapping') return inMapping(node, expected.map, offset, keys);
  const item = node.items.find(({ span }) => isAt(span, offset));
  return item && inNode(item, expected.list ?? anything, offset, keys);
}

/** Nothing written is nothing to point at. */
function isAt(span: Span, offset: number): boolean {
  return span.end > span.start && touches(span, offset);
}
