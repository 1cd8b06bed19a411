import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { factsOf } from '../hosts/node';
import type { FolderEntry, Host } from '../workspace/host';

/** Nothing that is asked for is ever larger. */
const largest = 1_048_576;

/** The disk for one who has nothing else to do while it is read, so that nothing is gained by waiting for it. `read` may throw. */
export function promptDisk(read: (uri: string, path: string) => string): Host {
  return {
    read: (uri) =>
      attempt(uri, (path) => {
        const stats = statSync(path);
        return stats.isFile() && stats.size <= largest ? read(uri, path) : undefined;
      }),
    list: (uri) => attempt(uri, (path) => readdirSync(path, { withFileTypes: true }).flatMap((entry) => entryOf(path, entry) ?? [])),
    stat: (uri) => attempt(uri, (path) => factsOf(statSync(path))),
    real: async (uri) => (await attempt(uri, (path) => pathToFileURL(realpathSync(path)).href)) ?? uri,
    rest: () => Promise.resolve(),
  };
}

/** Whatever keeps the disk from answering: there is nothing to be had. */
function attempt<T>(uri: string, ask: (path: string) => T | undefined): Promise<T | undefined> {
  try {
    return Promise.resolve(ask(fileURLToPath(uri)));
  } catch {
    return Promise.resolve(undefined);
  }
}

function entryOf(folder: string, entry: Dirent): FolderEntry | undefined {
  const { name } = entry;
  if (entry.isFile() || entry.isDirectory()) return { name, folder: entry.isDirectory() };
  const target = entry.isSymbolicLink() ? statSync(join(folder, name), { throwIfNoEntry: false }) : undefined;
  return target?.isFile() === true || target?.isDirectory() === true ? { name, folder: target.isDirectory(), link: true } : undefined;
}
