import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Told of what changed: the name of a file, or `undefined` where that is not known or a whole folder came or went. */
type OnChange = (name: string | undefined) => void;

/** Tells of changes below a folder, until it is closed. */
export function watchTree(folder: string, onChange: OnChange): { close(): void } {
  if (process.platform === 'linux') return new TreeWatch(folder, onChange);
  return watch(folder, { recursive: true }, (_event, name) => onChange(name ?? undefined));
}

/** Node's own recursive watch loses files on Linux that were replaced, as many editors do on saving. So each folder is watched by itself. */
class TreeWatch {
  private readonly watchers = new Map<string, FSWatcher>();

  constructor(
    folder: string,
    private readonly onChange: OnChange,
  ) {
    this.enter(folder);
  }

  close(): void {
    for (const watcher of this.watchers.values()) watcher.close();
    this.watchers.clear();
  }

  private enter(folder: string): void {
    if (this.watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (_event, name) => this.changed(folder, name));
      watcher.on('error', () => this.leave(folder));
      this.watchers.set(folder, watcher);
      for (const child of readdirSync(folder, { withFileTypes: true })) if (child.isDirectory() && isWatched(child.name)) this.enter(join(folder, child.name));
    } catch {
      // It is gone again, or must not be read: then nothing is to be told of it.
      this.leave(folder);
    }
  }

  private leave(folder: string): void {
    this.watchers.get(folder)?.close();
    this.watchers.delete(folder);
  }

  private changed(folder: string, name: string | null): void {
    const path = name === null ? undefined : join(folder, name);
    if (name === null || path === undefined) return this.onChange(undefined);
    const isKnown = this.watchers.has(path);
    if (isFolder(path) === isKnown) return isKnown ? undefined : this.onChange(name);
    if (isKnown) this.leave(path);
    else if (isWatched(name)) this.enter(path);
    else return;
    this.onChange(undefined);
  }
}

/** No agents are looked for there, and much happens. */
function isWatched(name: string): boolean {
  return name !== '.git' && name !== 'node_modules';
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
