import { isAlias, isMap, isScalar, type ParsedNode } from 'yaml';
import { propertiesBefore } from './tags';

/** Where the colon behind a key stands, past blanks and comments; `undefined` where there is none. */
export function colonBehind(source: string, key: ParsedNode): number | undefined {
  const gap = /(?:[ \t\r\n]|#[^\n]*)*/y;
  gap.lastIndex = key.range[1];
  const offset = key.range[1] + (gap.exec(source)?.[0].length ?? 0);
  return source[offset] === ':' ? offset : undefined;
}

/**
 * Whether Bun refuses a colon for the column it is in. The library lets one begin a line anywhere, such as ` : c` below
 * `a: b`; Bun wants it under the first key, and nowhere else in a line that holds a value already.
 */
export function isMisplaced(source: string, colon: number, key: ParsedNode, map: ParsedNode, isFirst: boolean): boolean {
  if (!isMap(map) || map.flow === true) return false;
  const begins = isEmpty(key) ? !isFirst : source.slice(key.range[1], colon).includes('\n');
  if (!begins) return false;
  const first = map.items[0]?.key ?? key;
  const start = isEmpty(key) ? Math.min(startOfProperties(source, key), colon) : colon;
  return column(source, start) !== column(source, Math.min(startOfProperties(source, first), map.range[0]));
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.range[0] === node.range[1];
}

/** Where the anchor and the tag of a node begin; nowhere if it has none. */
function startOfProperties(source: string, node: ParsedNode): number {
  const anchor = isAlias(node) ? undefined : node.anchor;
  return propertiesBefore(source, node.range[0], anchor, node.tag !== undefined)?.start ?? Infinity;
}

function column(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}
