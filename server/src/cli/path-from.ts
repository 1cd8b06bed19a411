import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file as it is named from a folder, with `/` between folders; its whole path where it does not lie in it. */
export function pathFrom(folder: string, uri: string): string {
  const path = fileURLToPath(uri);
  const inside = relative(folder, path);
  return (inside.startsWith('..') || isAbsolute(inside) ? path : inside).replaceAll('\\', '/');
}
