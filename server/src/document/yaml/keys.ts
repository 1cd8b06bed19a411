import type { Entry, Mapping, Node } from '../node';

/** Collects the entries of one mapping, with those that `<<` brings in. */
export class EntryList {
  readonly entries: Entry[] = [];
  private known: Set<string> | undefined;

  /** `mayMerge` is asked once for each merge, and says whether a mapping may be copied again. */
  constructor(private readonly mayMerge: (source: Mapping) => boolean) {}

  /** Merges as Bun does: where the `<<` stands, from the last pair to the first, without keys that are there already. */
  add(entry: Entry): void {
    const sources = entry.key === '<<' ? mergeSources(entry.value) : undefined;
    if (sources) for (const source of sources) this.merge(source);
    else this.push(entry);
  }

  private merge(source: Mapping): void {
    if (!this.mayMerge(source)) return;
    this.known ??= new Set(this.entries.map(({ key }) => key));
    for (const entry of source.entries.toReversed()) if (!this.known.has(entry.key)) this.push(entry);
  }

  private push(entry: Entry): void {
    this.entries.push(entry);
    this.known?.add(entry.key);
  }
}

/** The mappings that a merge key brings in, or `undefined` where the reader keeps `<<` as an ordinary key. */
function mergeSources(value: Node): readonly Mapping[] | undefined {
  if (value.kind === 'mapping') return [value];
  return value.kind === 'sequence' ? value.items.filter((item): item is Mapping => item.kind === 'mapping') : undefined;
}

/** A key as the property name that JavaScript makes of it. */
export function keyText(node: Node): string {
  if (node.kind === 'scalar') return String(node.value);
  if (node.kind === 'mapping') return '[object Object]';
  return node.items.map((item) => (item.kind === 'scalar' && item.value === null ? '' : keyText(item))).join(',');
}
