import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Host } from '../workspace/host';

/** Nothing that is asked for is ever larger. */
const largest = 1_048_576;

/** The disk. Only regular files are opened, since a pipe would never end. */
export const diskHost: Host = {
  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      const stats = await stat(path);
      return stats.isFile() && stats.size <= largest ? await readFile(path, 'utf8') : undefined;
    } catch {
      return undefined;
    }
  },
};
