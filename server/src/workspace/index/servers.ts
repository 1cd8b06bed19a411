import type { KnownName, KnownServer } from '../world';
import { byStanding, firstFrom, type Standing } from './standing';

/** What one file says of servers. */
interface Said extends Standing {
  readonly servers: readonly KnownServer[];
}

/** The servers that files configure or know tools of: one state, which does not change. Few files do. */
export class Servers {
  /** Each server with what any file knows of its tools. */
  readonly all: readonly KnownServer[];

  /** @param said In the order in which the files stand. */
  constructor(private readonly said: readonly Said[]) {
    this.all = joinedServers(said.flatMap(({ servers }) => servers));
  }

  /** With what a file says now. */
  with({ base, path }: Standing, before: readonly KnownServer[] = [], after: readonly KnownServer[] = []): Servers {
    if (before.length === 0 && after.length === 0) return this;
    const at = firstFrom<Standing>({ base, path }, this.said, byStanding);
    return new Servers(this.said.toSpliced(at, before.length === 0 ? 0 : 1, ...(after.length === 0 ? [] : [{ base, path, servers: after }])));
  }
}

function joinedServers(servers: readonly KnownServer[]): readonly KnownServer[] {
  const byName = new Map<string, KnownServer>();
  for (const server of servers) {
    const { tools = [], ...known } = { ...byName.get(server.name) };
    byName.set(server.name, { ...known, ...server, tools: lastByName([...tools, ...(server.tools ?? [])]) });
  }
  return [...byName.values()];
}

/** Of several with one name, the last. */
function lastByName(names: readonly KnownName[]): readonly KnownName[] {
  return [...new Map(names.map((name) => [name.name, name])).values()];
}
