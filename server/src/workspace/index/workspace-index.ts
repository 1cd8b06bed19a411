import { emptyWorld, type World } from '../world';
import { isWithin, joined, sameSpelling } from '../uri';
import { BaseIndex, type Reading } from './base-index';
import { basesAbove, basesBelow, basesForNew, holderOf, projectOf, type Searching } from './bases';
import { byStrength, singleFiles, type Base } from './base';
import { Facts } from './facts';
import { Pace } from './pace';
import { shownText } from './shown-text';
import type { FoundFile, IndexedFile, Summarise, Summary } from './summary';
import { View } from './view';

export interface IndexOptions extends Searching {
  readonly summarise: Summarise;
  /** Told when anything that somebody asked for is other than it was. */
  readonly onChange: () => void;
}

/**
 * What the workspace holds besides the file that is looked at. Nothing is read before it is asked for; after that only what changes, and each file by itself.
 * URIs may be spelt as anybody likes.
 */
export class WorkspaceIndex {
  /** By scope and URI, as one folder can be a project and a plugin. */
  private readonly bases = new Map<string, BaseIndex>();
  /** The bases that count in a folder, strongest last. */
  private readonly above = new Map<string, Promise<readonly BaseIndex[]>>();
  private readonly settled = new Map<string, readonly BaseIndex[]>();
  private readonly views = new Map<string, View>();
  private readonly open = new Map<string, (file: FoundFile) => Summary>();
  private readonly reading: Reading;
  private readonly facts: Facts;
  private whole: Promise<void> | undefined;

  constructor(private readonly options: IndexOptions) {
    this.reading = { host: options.host, reach: options.reach, summarise: options.summarise, pace: new Pace(options.host) };
    this.facts = new Facts(options);
  }

  /** Reads what counts where the file lies. */
  async load(uri: string): Promise<void> {
    const holder = this.holderOf(sameSpelling(uri));
    if (holder !== undefined && (await this.settle(holder))) this.options.onChange();
  }

  /** Reads every project and plugin in the open folders, too. */
  loadAll(): Promise<void> {
    return (this.whole ??= this.readAll());
  }

  /** What is known now around a file. */
  world(uri: string): World {
    const self = sameSpelling(uri);
    const holder = this.holderOf(self);
    const bases = holder === undefined ? undefined : this.settled.get(holder);
    return holder === undefined || !bases ? emptyWorld : this.facts.around(this.view(holder, bases).world(self));
  }

  /** Resolves when all was looked up that anybody asked of files in a world. Gives whether there was anything, so that it may be asked once more. */
  learnt(): Promise<boolean> {
    return this.facts.settled();
  }

  /** All that was read so far, the weakest base first. */
  files(): readonly IndexedFile[] {
    return ([] as IndexedFile[]).concat(...[...this.bases.values()].sort((a, b) => byStrength(a.base, b.base)).map((base) => base.files()));
  }

  /** The bases that a new agent can be put into, as far as they are known. */
  basesForNew(): readonly Base[] {
    return basesForNew(this.options, [...this.bases.values()].map(({ base }) => base));
  }

  file(uri: string): IndexedFile | undefined {
    const key = sameSpelling(uri);
    for (const base of this.bases.values()) {
      const file = base.file(key);
      if (file) return file;
    }
    return undefined;
  }

  /** The text of a file as an editor would show it, if it may be read. */
  text(uri: string): Promise<string | undefined> {
    return shownText(uri, this.options);
  }

  /** Reads a text as the file that it is of. */
  summarise(file: FoundFile, text: string): Summary {
    return this.options.summarise(file, text);
  }

  /** An open document counts instead of the file. `read` gives what is in it now. */
  opened(uri: string, read: (file: FoundFile) => Summary): void {
    const key = sameSpelling(uri);
    this.open.set(key, read);
    this.facts.recheck();
    if (this.takeOpen(key, read)) this.options.onChange();
  }

  async closed(uri: string): Promise<void> {
    if (this.open.delete(sameSpelling(uri))) await this.changed([uri]);
  }

  /** Files and folders that came, changed or went. */
  async changed(uris: readonly string[]): Promise<void> {
    const keys = uris.map(sameSpelling);
    await this.facts.changed(keys);
    let other = keys.some((key) => this.concernsBases(key));
    // What is known stays until somebody asks again, so that nothing flickers.
    if (other) this.above.clear();
    const readWhole = this.whole !== undefined;
    if (other) this.whole = undefined;
    // But a plugin is another one, or none, once its manifest changes.
    if (this.forgetPlugins(keys) && readWhole) await this.loadAll();
    for (const base of this.bases.values()) for (const key of keys) other = (await base.refresh(key, (uri) => this.open.has(uri))) || other;
    if (other) this.options.onChange();
  }

  /** As `holderOf`; a single file of a known project, such as instructions, is read there too, though its path does not tell. */
  private holderOf(key: string): string | undefined {
    if (projectOf(key, this.options.surroundings) !== undefined) return holderOf(key, this.options);
    const holding = [...this.bases.values()].find(({ base }) => base.scope === 'project' && singleFiles(base).some((file) => file.uri === key));
    return holding?.base.uri ?? holderOf(key, this.options);
  }

  /** Reads the bases that count in a folder. Gives whether they are others than before. */
  private async settle(holder: string): Promise<boolean> {
    const bases = await this.basesFor(holder);
    await Promise.all(bases.map((base) => base.load()));
    if (this.settled.get(holder) === bases) return false;
    this.settled.set(holder, bases);
    this.takeAllOpen();
    return true;
  }

  private async basesFor(holder: string): Promise<readonly BaseIndex[]> {
    const known = this.above.get(holder) ?? basesAbove(holder, this.options).then((bases) => bases.map((base) => this.indexOf(base)).sort((a, b) => byStrength(a.base, b.base)));
    this.above.set(holder, known);
    return known;
  }

  private indexOf(base: Base): BaseIndex {
    const key = `${base.scope} ${base.uri}`;
    const known = this.bases.get(key) ?? new BaseIndex(base, this.reading);
    this.bases.set(key, known);
    return known;
  }

  private async readAll(): Promise<void> {
    for await (const base of basesBelow(this.options)) await (base.scope === 'plugin' ? this.indexOf(base).load() : this.settle(base.uri));
    // Projects above the open folders are places that somebody may ask from, too.
    const projects = [...this.bases.values()].filter(({ base }) => base.scope === 'project').map(({ base }) => base.uri);
    for (const folder of [...projects, ...this.options.reach.folders]) await this.settle(folder);
    this.takeAllOpen();
    this.options.onChange();
  }

  private takeAllOpen(): void {
    for (const [uri, read] of this.open) this.takeOpen(uri, read);
  }

  private takeOpen(uri: string, read: (file: FoundFile) => Summary): boolean {
    return [...this.bases.values()].map((base) => base.take(uri, read)).includes(true);
  }

  private view(holder: string, bases: readonly BaseIndex[]): View {
    const all = [...this.plugins(), ...bases];
    const known = this.views.get(holder);
    if (known?.isOf(all)) return known;
    const view = new View(holder, all);
    this.views.set(holder, view);
    return view;
  }

  private plugins(): readonly BaseIndex[] {
    return [...this.bases.values()].filter(({ base }) => base.scope === 'plugin');
  }

  /** Gives whether any plugin had its manifest at or below one of the places. */
  private forgetPlugins(keys: readonly string[]): boolean {
    const { manifest } = this.options.surroundings.plugin;
    const changed = [...this.bases].filter(([, { base }]) => base.scope === 'plugin' && keys.some((key) => isWithin(key, joined(base.uri, manifest))));
    for (const [key] of changed) this.bases.delete(key);
    return changed.length > 0;
  }

  private concernsBases(key: string): boolean {
    const { plugin } = this.options.surroundings;
    if (key.endsWith('/.git') || key.endsWith(`/${plugin.manifest}`)) return true;
    const known = [...this.bases.values()].map(({ base }) => base.uri);
    const project = projectOf(key, this.options.surroundings);
    return known.some((base) => isWithin(key, base)) || (project !== undefined && !known.includes(project));
  }
}
