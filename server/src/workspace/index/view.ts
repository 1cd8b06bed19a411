import { joined } from '../uri';
import type { OwnPlace, World } from '../world';
import { kindIn } from './base';
import type { BaseIndex } from './base-index';
import { mendedNames, namesIn, standingOf, type Names } from './names';
import { namesakesOf } from './namesakes';

/** What counts in one folder. It is made once, and what changes in the files of its bases since is mended. */
export class View {
  private versions: readonly number[] = [];
  private names: Names | undefined;
  private readonly worlds = new Map<string, World>();
  private readonly places = new Map<string, OwnPlace | undefined>();

  /**
   * @param root The URI of the folder.
   * @param bases The weakest first.
   */
  constructor(
    private readonly root: string,
    private readonly bases: readonly BaseIndex[],
  ) {}

  /** Whether it is of these bases. */
  isOf(bases: readonly BaseIndex[]): boolean {
    return bases.length === this.bases.length && bases.every((base, at) => base === this.bases[at]);
  }

  /** The world of a file that is read there, as it is now. */
  world(self: string): World {
    const names = this.namesNow();
    const known = this.worlds.get(self);
    if (known) return known;
    const world = this.worldIn(names, self);
    this.worlds.set(self, world);
    return world;
  }

  private namesNow(): Names {
    if (this.names && this.bases.every(({ version }, at) => version === this.versions[at])) return this.names;
    this.names = (this.names && this.mended(this.names)) ?? namesIn(this.root, this.bases);
    this.versions = this.bases.map(({ version }) => version);
    this.worlds.clear();
    return this.names;
  }

  /** `undefined` where too much has changed. */
  private mended(names: Names): Names | undefined {
    let now = names;
    for (const [at, base] of this.bases.entries()) {
      const changes = base.changesSince(this.versions[at] ?? 0);
      if (!changes) return undefined;
      for (const change of changes) now = mendedNames(now, change, at, { root: this.root, bases: this.bases });
    }
    return now;
  }

  private worldIn({ agents, skills, commands, servers, twice, roster }: Names, self: string): World {
    const own = this.ownPlace(self);
    const place = { uri: self, standing: standingOf(self, this.bases) };
    return {
      // Where the user's own folder may not be read, a name that is not found may well be there.
      complete: this.bases.every(({ loaded }) => loaded) && this.bases.some(({ base }) => base.scope === 'user'),
      root: this.root,
      agents: agents.winners,
      skills: skills.winners,
      commands: commands.winners,
      servers: servers.all,
      ...(own && { own }),
      file: () => undefined,
      namesakes: (name) => namesakesOf(agents.bearers(name), place, twice),
      roster: () => {
        const all = roster();
        return all?.longest.uri === self ? { agents: all.agents, tokens: all.tokens } : undefined;
      },
    };
  }

  private ownPlace(self: string): OwnPlace | undefined {
    if (!this.places.has(self)) {
      const found = this.bases.findLast(({ base }) => kindIn(base, self) === 'agent')?.base;
      this.places.set(self, found && { scope: found.scope, uri: self, folder: joined(found.uri, found.layout.agents) });
    }
    return this.places.get(self);
  }
}
