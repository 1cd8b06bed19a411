import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { largestFile, type FolderEntry, type Host } from '../workspace/host';
import { factsOf, linkEntry, plainEntry } from './node';

/** The disk for one who has nothing else to do while it is read, so that nothing is gained by waiting for it. `read` may throw. */
export function syncDisk(read: (uri: string, path: string) => string): Host {
  return {
    read: (uri) =>
      attempt(uri, (path) => {
        const stats = statSync(path);
        return stats.isFile() && stats.size <= largestFile ? read(uri, path) : undefined;
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
  return plainEntry(entry) ?? linkEntry(entry, entry.isSymbolicLink() ? statSync(join(folder, entry.name), { throwIfNoEntry: false }) : undefined);
}
