import { isWithin, joined, shownPath } from '../uri';
import type { Host } from '../host';
import { ChangeLog, type FileChange } from './change-log';
import { kindIn, searchedFolders, singleFiles, type Base } from './base';
import { OrderedFiles } from './ordered-files';
import type { Pace } from './pace';
import { mayRead, type Reach } from './reach';
import { shownText } from './shown-text';
import type { FoundFile, IndexedFile, Summarise, Summary } from './summary';
import { foldersBelow, type Walk } from './walk';

export interface Reading {
  readonly host: Host;
  readonly reach: Reach;
  readonly summarise: Summarise;
  readonly pace: Pace;
}

/** Files are read side by side, so that a slow disk or editor is waited for once and not for each. */
const abreast = 16;

/** All that is known of one base. It is read when it is first asked for, and then only what changes. */
export class BaseIndex {
  private readonly known = new OrderedFiles();
  private readonly log = new ChangeLog();
  private loading: Promise<void> | undefined;
  loaded = false;

  constructor(
    readonly base: Base,
    private readonly reading: Reading,
  ) {}

  /** Resolves when all was read. */
  load(): Promise<void> {
    return (this.loading ??= this.readAll());
  }

  /** Counts changes, so that who computed something of the files can tell whether it still holds. */
  get version(): number {
    return this.log.version;
  }

  /** What changed since a version, to mend what was computed of it; `undefined`: all may have. */
  changesSince(version: number): readonly FileChange[] | undefined {
    return this.log.since(version);
  }

  /** The files in the order of their paths, in which the reader takes them; only until the next change. */
  files(): readonly IndexedFile[] {
    return this.known.all();
  }

  file(uri: string): IndexedFile | undefined {
    return this.known.get(uri);
  }

  /** Whether the base has such a file, or may come to have one. */
  holds(uri: string): boolean {
    return kindIn(this.base, uri) !== undefined;
  }

  /** Takes a file as it is in an editor. Gives whether anything is other than before. */
  take(uri: string, read: (file: FoundFile) => Summary): boolean {
    const kind = this.loaded ? kindIn(this.base, uri) : undefined;
    if (kind === undefined) return false;
    const file = { uri, kind, base: this.base };
    const before = this.version;
    this.put(file, read(file));
    return this.version !== before;
  }

  /** Looks anew at a file, or at all in a folder, that came, changed or went. Gives whether anything is other than before. */
  async refresh(uri: string, isOpen: (uri: string) => boolean): Promise<boolean> {
    if (!this.loading || !this.concerns(uri)) return false;
    await this.loading;
    const before = this.version;
    const gone = new Set([...this.known.uris()].filter((known) => isWithin(uri, known) && !isOpen(known)));
    for await (const file of this.found(uri)) {
      gone.delete(file.uri);
      if (!isOpen(file.uri)) await this.read(file);
    }
    for (const lost of gone) this.drop(lost);
    return this.version !== before;
  }

  private concerns(uri: string): boolean {
    return this.holds(uri) || searchedFolders(this.base).some((folder) => isWithin(folder.uri, uri) || isWithin(uri, folder.uri));
  }

  private async readAll(): Promise<void> {
    const open: Promise<void>[] = [];
    for await (const file of this.found(this.base.uri)) {
      open.push(this.read(file));
      if (open.length >= abreast) await Promise.all(open.splice(0));
    }
    await Promise.all(open);
    this.loaded = true;
    this.log.restart();
  }

  /** The files of the base at or below a place. */
  private async *found(at: string): AsyncGenerator<FoundFile> {
    const { base } = this;
    for (const { uri, kind } of singleFiles(base)) if (isWithin(at, uri)) yield { uri, kind, base };
    for (const folder of searchedFolders(base)) {
      const start = isWithin(at, folder.uri) ? folder.uri : at;
      if (!isWithin(folder.uri, start)) continue;
      const single = kindIn(base, start);
      if (single !== undefined) yield { uri: start, kind: single, base };
      for await (const { uri, files } of foldersBelow(start, this.walk()))
        for (const name of files) {
          const file = joined(uri, name);
          if (kindIn(base, file) === folder.kind) yield { uri: file, kind: folder.kind, base };
        }
    }
  }

  private walk(): Walk {
    const { host, reach } = this.reading;
    return { host, links: this.base.scope !== 'plugin', mayEnter: (real) => mayRead(reach, real) };
  }

  private async read(file: FoundFile): Promise<void> {
    const text = await shownText(file.uri, this.reading);
    if (text === undefined) return this.drop(file.uri);
    this.put(file, this.reading.summarise(file, text));
    await this.reading.pace.took(text.length);
  }

  private put(file: FoundFile, summary: Summary): void {
    const known = this.known.get(file.uri);
    const before = known?.summary;
    const isSame = before !== undefined && essence(before) === essence(summary);
    const after = isSame ? { ...before, mentions: summary.mentions ?? [] } : summary;
    const path = known?.path ?? shownPath(file.uri);
    this.known.put({ ...file, path, summary: after });
    // What a file mentions is looked up when somebody asks, and changes nothing around it while somebody types.
    if (!isSame) this.changed({ uri: file.uri, path, before, after });
  }

  private drop(uri: string): void {
    const known = this.known.get(uri);
    if (!known) return;
    this.known.delete(uri);
    this.changed({ uri, path: known.path, before: known.summary, after: undefined });
  }

  private changed(change: FileChange): void {
    if (this.loaded) this.log.note(change);
  }
}

/** What others may notice of a file. */
function essence(summary: Summary): string {
  return JSON.stringify(summary, (key, value: unknown) => (key === 'mentions' ? undefined : value));
}
