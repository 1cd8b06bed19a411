import type { FileFacts, Host } from '../host';
import { isWithin, lastNameOf, parentOf, sameSpelling } from '../uri';
import type { FileState, World } from '../world';
import { mayRead, type Reach } from './reach';

export interface FactsOptions {
  readonly host: Host;
  readonly reach: Reach;
  /** Told when anything that somebody asked for is other than it was. */
  readonly onChange: () => void;
}

/** So many files are looked up at most; no more is said of any other. */
const most = 20_000;

/**
 * Whether files are there that others only name. Each is looked up when it is asked for the first time, which does not wait for the answer, and then when something changes
 * there. None is opened, and none outside of the folders that are open, or in which the reader is started, is looked at.
 */
export class Facts {
  private readonly known = new Map<string, FileState | undefined>();
  /** How often each was looked at. */
  private readonly turns = new Map<string, number>();
  private readonly looking = new Set<Promise<void>>();
  /** The worlds with these facts in them, so that they are other ones when the facts are. */
  private worlds = new WeakMap<World, World>();

  constructor(private readonly options: FactsOptions) {}

  /** The world, with what is known now of files in it. */
  around(world: World): World {
    const known = this.worlds.get(world) ?? { ...world, file: (uri) => this.ask(sameSpelling(uri), world.root) };
    this.worlds.set(world, known);
    return known;
  }

  /** Looks anew at what is at or below one of the places. */
  async changed(keys: readonly string[]): Promise<void> {
    await Promise.all([...this.known.keys()].filter((uri) => keys.some((key) => isWithin(key, uri))).map((uri) => this.look(uri)));
  }

  /** Nobody tells that a file may be run now: what may not is looked at again when somebody works on the files that name it. */
  recheck(): void {
    for (const [uri, state] of this.known) if (typeof state === 'object' && state.executable === false) this.start(uri);
  }

  /** Resolves when all was looked up that was asked for. Gives whether there was anything. */
  async settled(): Promise<boolean> {
    if (this.looking.size === 0) return false;
    await Promise.all(this.looking);
    return true;
  }

  private ask(uri: string, root: string | undefined): FileState | undefined {
    if (!this.isInside(uri, root)) return 'outside';
    if (!this.known.has(uri) && this.known.size < most) {
      this.known.set(uri, undefined);
      this.start(uri);
    }
    return this.known.get(uri);
  }

  private isInside(uri: string, root: string | undefined): boolean {
    const { folders, trusted } = this.options.reach;
    return [...folders, ...(trusted && root !== undefined ? [root] : [])].some((folder) => isWithin(folder, uri));
  }

  private start(uri: string): void {
    const looking = this.look(uri).finally(() => this.looking.delete(looking));
    this.looking.add(looking);
  }

  private async look(uri: string): Promise<void> {
    const turn = (this.turns.get(uri) ?? 0) + 1;
    this.turns.set(uri, turn);
    const state = await this.stateOf(uri);
    // Who looked later knows better.
    if (this.turns.get(uri) !== turn || isSame(this.known.get(uri), state)) return;
    this.known.set(uri, state);
    this.worlds = new WeakMap();
    this.options.onChange();
  }

  private async stateOf(uri: string): Promise<FileState | undefined> {
    const { host, reach } = this.options;
    if (!mayRead(reach, await host.real(uri))) return undefined;
    return (await host.stat(uri)) ?? ((await this.isMissing(uri)) ? 'missing' : undefined);
  }

  /** A host that cannot tell answers like one that finds nothing, so that only a folder without such a name proves anything. */
  private async isMissing(uri: string): Promise<boolean> {
    for (let [at, folder] = [uri, parentOf(uri)]; folder !== undefined; [at, folder] = [folder, parentOf(folder)]) {
      const entries = mayRead(this.options.reach, folder) ? await this.options.host.list(folder) : undefined;
      const name = lastNameOf(at).toLowerCase();
      if (entries) return !entries.some((entry) => entry.name.toLowerCase() === name);
    }
    return false;
  }
}

function isSame(one: FileState | undefined, other: FileState | undefined): boolean {
  return one === other || (isFound(one) && isFound(other) && one.kind === other.kind && one.executable === other.executable);
}

function isFound(state: FileState | undefined): state is FileFacts {
  return typeof state === 'object';
}
