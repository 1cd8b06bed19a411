import { isCollection, isMap, isScalar, type ParsedNode } from 'yaml';

/**
 * The first line that begins with a tab and holds nothing else, or a comment, where Bun minds that. It does so past the
 * first pair of a mapping, unless the line follows a plain or block scalar, which takes in all blanks behind it.
 */
export function mindedTab(source: string, root: ParsedNode): number | undefined {
  for (const { index } of source.matchAll(/(?<![^\n])\t[ \t]*(?=[#\r\n]|$)/g)) if (minds(source, root, index, false)) return index;
  return undefined;
}

function minds(source: string, node: ParsedNode, tab: number, pastFirst: boolean): boolean {
  if (isCollection(node) && node.flow !== true) {
    const index = lastBefore(node.items, tab);
    const past = pastFirst || (isMap(node) && index > 0);
    const child = isMap(node) ? (node.items[index]?.value ?? undefined) : node.items[index];
    return child && isWritten(child) && child.range[0] < tab ? minds(source, child, tab, past) : past;
  }
  if (!pastFirst || tab < node.range[1]) return false;
  const takesBlanks = isScalar(node) && node.type !== 'QUOTE_SINGLE' && node.type !== 'QUOTE_DOUBLE';
  return !takesBlanks || source.slice(node.range[1], tab).includes('#');
}

function isWritten(node: ParsedNode): boolean {
  return !isScalar(node) || node.range[0] < node.range[1];
}

/** The index of the last item that begins before `offset`. */
function lastBefore(items: readonly unknown[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle] as ParsedNode | { readonly key: ParsedNode };
    if (('key' in item ? item.key : item).range[0] < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
