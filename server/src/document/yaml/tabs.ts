import { isCollection, isMap, isScalar, type ParsedNode } from 'yaml';

/**
 * The first line that begins with a tab and holds nothing else, or a comment, where Bun minds that. It does so past the
 * first pair of a mapping, unless the line follows a plain scalar, which takes in all blanks behind it. A block scalar does
 * so up to an empty line.
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
  const inside = tab < node.range[1];
  const commented = !inside && source.slice(node.range[1], tab).includes('#');
  const block = isScalar(node) && node.type?.startsWith('BLOCK');
  if (block && !commented) return /\n\r?\n$/.test(source.slice(Math.max(0, tab - 3), tab));
  if (!pastFirst || inside) return false;
  return commented || !isScalar(node) || node.type !== 'PLAIN';
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
