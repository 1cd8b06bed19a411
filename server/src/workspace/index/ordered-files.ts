import { byPath, firstFrom } from './standing';
import type { IndexedFile } from './summary';

/** The files of one base. They are put in order when that is first asked for, and then each change keeps it. */
export class OrderedFiles {
  private readonly known = new Map<string, IndexedFile>();
  private sorted: IndexedFile[] | undefined;

  get(uri: string): IndexedFile | undefined {
    return this.known.get(uri);
  }

  uris(): Iterable<string> {
    return this.known.keys();
  }

  /** In the order of their paths, in which the reader takes them; only until the next change. */
  all(): readonly IndexedFile[] {
    return (this.sorted ??= [...this.known.values()].sort(inOrder));
  }

  put(file: IndexedFile): void {
    const count = this.known.has(file.uri) ? 1 : 0;
    this.known.set(file.uri, file);
    this.sorted?.splice(firstFrom(file, this.sorted, inOrder), count, file);
  }

  delete(uri: string): void {
    const file = this.known.get(uri);
    if (!file) return;
    this.known.delete(uri);
    this.sorted?.splice(firstFrom(file, this.sorted, inOrder), 1);
  }
}

/** Two spellings of one path are two files. */
function inOrder(a: IndexedFile, b: IndexedFile): number {
  return byPath(a, b) || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0);
}
