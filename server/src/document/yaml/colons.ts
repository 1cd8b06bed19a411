import { isAlias, isCollection, isScalar, type ParsedNode } from 'yaml';

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
  if (isCollection(map) && map.flow === true) return false;
  if (key.tag !== undefined || (!isAlias(key) && key.anchor !== undefined)) return false;
  const begins = isEmpty(key) ? !isFirst : source.slice(key.range[1], colon).includes('\n');
  return begins && column(source, colon) !== column(source, map.range[0]);
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.range[0] === node.range[1];
}

function column(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}
