import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Dirent, Stats } from 'node:fs';
import { largestFile, type FolderEntry, type FileFacts, type Host } from '../workspace/host';

/** The disk. Only regular files are opened, since a pipe would never end. */
export const diskHost: Host = {
  read: (uri) =>
    attempt(uri, async (path) => {
      const stats = await stat(path);
      return stats.isFile() && stats.size <= largestFile ? readFile(path, 'utf8') : undefined;
    }),
  list: (uri) =>
    attempt(uri, async (path) => {
      const entries = await Promise.all((await readdir(path, { withFileTypes: true })).map((entry) => entryOf(path, entry)));
      return entries.filter((entry) => entry !== undefined);
    }),
  stat: (uri) => attempt(uri, async (path) => factsOf(await stat(path))),
  real: async (uri) => (await attempt(uri, async (path) => pathToFileURL(await realpath(path)).href)) ?? uri,
  rest: () => new Promise((resolve) => setImmediate(resolve)),
};

/** Whatever keeps the disk from answering: there is nothing to be had. */
async function attempt<T>(uri: string, ask: (path: string) => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await ask(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}

async function entryOf(folder: string, entry: Dirent): Promise<FolderEntry | undefined> {
  return plainEntry(entry) ?? linkEntry(entry, entry.isSymbolicLink() ? await stat(join(folder, entry.name)).catch(() => undefined) : undefined);
}

/** A file or a folder itself. */
export function plainEntry(entry: Dirent): FolderEntry | undefined {
  return entry.isFile() || entry.isDirectory() ? { name: entry.name, folder: entry.isDirectory() } : undefined;
}

/** A link, by what it leads to. */
export function linkEntry({ name }: Dirent, target: Stats | undefined): FolderEntry | undefined {
  return target?.isFile() === true || target?.isDirectory() === true ? { name, folder: target.isDirectory(), link: true } : undefined;
}

export function factsOf(stats: Stats): FileFacts {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  // Windows has no such bit.
  return { kind, size: stats.size, ...(process.platform !== 'win32' && { executable: (stats.mode & 0o111) !== 0 }) };
}
