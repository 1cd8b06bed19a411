import { effectiveEntries, type Node } from './node';

/** Aliases make large values of small files; two that take longer to compare count as different. */
const mostComparisons = 20_000;

/** Whether two values are the same to whoever reads them, however they are written. */
export function sameValue(a: Node, b: Node | undefined, budget: { left: number } = { left: mostComparisons }): boolean {
  if (b?.kind !== a.kind || budget.left-- <= 0) return false;
  if (a.kind === 'scalar') return b.kind === 'scalar' && Object.is(a.value, b.value);
  const [some, others] = [partsOf(a), partsOf(b)];
  return some.length === others.length && some.every(([key, value], index) => key === others[index]?.[0] && sameValue(value, others[index][1], budget));
}

function partsOf(node: Node): readonly (readonly [string, Node])[] {
  if (node.kind === 'mapping') return effectiveEntries(node).map(({ key, value }) => [key, value]);
  return node.kind === 'sequence' ? node.items.map((item) => ['', item]) : [];
}
