import type { KnownAgent, KnownName, KnownServer, Namesakes, World } from '../world';
import { joined } from '../uri';
import { kindIn } from './base';
import type { BaseIndex } from './base-index';
import { rosterOf } from './roster';
import type { IndexedFile } from './summary';

/** What counts in one folder: one state of its bases. */
export interface View {
  /** Whether the bases are still those that it was made of, as they were. */
  holds(bases: readonly BaseIndex[]): boolean;
  /** The world of a file that is read there. */
  world(self: string): World;
}

/**
 * @param root The URI of the folder.
 * @param bases The weakest first.
 */
export function viewOf(root: string, bases: readonly BaseIndex[]): View {
  const versions = bases.map(({ version }) => version);
  const files = bases.flatMap((base) => base.files());
  const agents = files.flatMap(({ summary }) => summary.agent ?? []);
  const byName = grouped(agents);
  const orders = new Map(files.map(({ uri }, position) => [uri, position]));
  const order: Order = { of: (uri) => orders.get(uri), once: orders.size === files.length };
  const names: Omit<World, 'namesakes' | 'file' | 'roster'> = {
    // Where the user's own folder may not be read, a name that is not found may well be there.
    complete: bases.every(({ loaded }) => loaded) && bases.some(({ base }) => base.scope === 'user'),
    root,
    agents: winners(agents),
    skills: winners(files.flatMap(({ summary }) => summary.skill ?? [])),
    commands: winners(files.flatMap(({ summary }) => summary.command ?? [])),
    servers: serversOf(files),
  };
  const roster = once(() => rosterOf(names.agents, root));
  const worlds = new Map<string, World>();
  return {
    holds: (others) => others.length === bases.length && bases.every((base, at) => base === others[at] && base.version === versions[at]),
    world(self) {
      const world = worlds.get(self) ?? { ...names, ...ownPlace(self, bases), file: () => undefined, namesakes: (name) => namesakesOf(byName.get(name) ?? [], self, order), roster: () => (roster()?.longest === self ? roster() : undefined) };
      worlds.set(self, world);
      return world;
    },
  };
}

/** Computed when it is first asked for. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

function ownPlace(self: string, bases: readonly BaseIndex[]): Pick<World, 'own'> {
  const found = bases.findLast(({ base }) => kindIn(base, self) === 'agent')?.base;
  return found ? { own: { scope: found.scope, uri: self, folder: joined(found.uri, found.layout.agents) } } : {};
}

function grouped(agents: readonly KnownAgent[]): ReadonlyMap<string, readonly KnownAgent[]> {
  const byName = new Map<string, KnownAgent[]>();
  for (const agent of agents) {
    const same = byName.get(agent.name);
    if (same) same.push(agent);
    else byName.set(agent.name, [agent]);
  }
  return byName;
}

/** The others with the name, on both sides of the place where the file itself stands, or would stand. */
function namesakesOf(same: readonly KnownAgent[], self: string, order: Order): Namesakes {
  const own = order.of(self);
  if (own !== undefined && order.once) return around(firstFrom(own, same, order), same, self);
  const at = own === undefined ? same.length : same.findIndex(({ uri }) => (order.of(uri) ?? 0) >= own);
  const cut = at === -1 ? same.length : at;
  return { weaker: same.slice(0, cut), stronger: same.slice(cut).filter(({ uri }) => uri !== self) };
}

/** Where files stand. `once`: none is found twice, as those of a home folder are that is a project, so that agents are in the order of their files. */
interface Order {
  of(uri: string): number | undefined;
  readonly once: boolean;
}

function around(at: number, same: readonly KnownAgent[], self: string): Namesakes {
  return { weaker: same.slice(0, at), stronger: same.slice(same[at]?.uri === self ? at + 1 : at) };
}

/** The first that stands at the place or behind it. Found by halves: thousands of copies may have one name, and each of them asks. */
function firstFrom(place: number, same: readonly KnownAgent[], order: Order): number {
  let [low, high] = [0, same.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order.of(same[middle]?.uri ?? '') ?? 0) >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of several with one name, the last. */
function winners<N extends KnownName>(names: readonly N[]): readonly N[] {
  return [...new Map(names.map((name) => [name.name, name])).values()];
}

/** A server with what any file knows of its tools. */
function serversOf(files: readonly IndexedFile[]): readonly KnownServer[] {
  const byName = new Map<string, KnownServer>();
  for (const { summary } of files)
    for (const server of summary.servers ?? []) {
      const { tools = [], ...known } = { ...byName.get(server.name) };
      byName.set(server.name, { ...known, ...server, tools: winners([...tools, ...(server.tools ?? [])]) });
    }
  return [...byName.values()];
}
