import type { Host } from '../host';
import { isWithin, joined } from '../uri';

/** Folders in a tree that are looked at; nobody has more of them by intention. */
const mostFolders = 20_000;
const deepest = 64;

/** What a walk may do. */
export interface Walk {
  readonly host: Host;
  /** Whether links are followed. */
  readonly links: boolean;
  /** Whether a folder may be entered, by its URI without links. */
  readonly mayEnter: (real: string) => boolean;
  /** Whether a folder is worth entering, by its name. */
  readonly wants?: (name: string) => boolean;
}

/** Tells of each folder below one, itself included, with its files by name; each once, even where links lead in a circle. */
export async function* foldersBelow(uri: string, walk: Walk): AsyncGenerator<{ readonly uri: string; readonly files: readonly string[]; readonly folders: readonly string[] }> {
  const start = await walk.host.real(uri);
  if (!walk.mayEnter(start)) return;
  const entered = new Set<string>([start]);
  const open = [{ uri, depth: 0 }];
  for (let count = 0; open.length > 0 && count < mostFolders; count++) {
    const next = open.shift();
    if (!next) return;
    const entries = (await walk.host.list(next.uri)) ?? [];
    const readable = await Promise.all(entries.map(async (entry) => ((await isOpen(joined(next.uri, entry.name), entry, walk, entered)) ? entry : undefined)));
    const kept = readable.filter((entry) => entry !== undefined);
    const folders = kept.filter(({ folder, name }) => folder && walk.wants?.(name) !== false).map(({ name }) => name);
    yield { uri: next.uri, files: kept.filter(({ folder }) => !folder).map(({ name }) => name), folders };
    if (next.depth < deepest) open.push(...folders.map((name) => ({ uri: joined(next.uri, name), depth: next.depth + 1 })));
  }
}

/** Whether an entry may be looked at. A link is one more name for what may be known already. */
async function isOpen(uri: string, { link }: { readonly link?: true }, { host, links, mayEnter }: Walk, entered: Set<string>): Promise<boolean> {
  if (!link) return true;
  if (!links) return false;
  const real = await host.real(uri);
  if (!mayEnter(real) || [...entered].some((known) => isWithin(known, real) || isWithin(real, known))) return false;
  entered.add(real);
  return true;
}
