import type { KnownAgent, KnownName } from '../world';
import type { BaseIndex } from './base-index';
import type { FileChange } from './change-log';
import type { Twice } from './namesakes';
import { NameTable } from './name-table';
import { mendedRoster, rosterOf, type RosterOfAll } from './roster';
import { Servers } from './servers';
import type { Standing } from './standing';
import type { Summary } from './summary';

/** All names that count in one folder: one state, which does not change. */
export interface Names {
  readonly agents: NameTable<KnownAgent>;
  readonly skills: NameTable<KnownName>;
  readonly commands: NameTable<KnownName>;
  readonly servers: Servers;
  readonly twice: Twice;
  /** Computed when it is first asked for. */
  readonly roster: Lazy<RosterOfAll | undefined>;
}

interface Lazy<T> {
  (): T;
  /** Whether it was asked for. */
  readonly isKnown: () => boolean;
}

/** The names in all files of the bases, the weakest first. */
export function namesIn(root: string, bases: readonly BaseIndex[]): Names {
  const files: Placed[] = [];
  for (const [at, base] of bases.entries()) for (const { uri, path, summary } of base.files()) files.push({ uri, summary, standing: { base: at, path } });
  const agents = NameTable.of(files, ({ summary: { agent } }) => agent);
  const saying = files.filter(({ summary: { servers = [] } }) => servers.length > 0);
  return {
    agents,
    skills: NameTable.of(files, ({ summary: { skill } }) => skill),
    commands: NameTable.of(files, ({ summary: { command } }) => command),
    servers: new Servers(saying.map(({ standing, summary: { servers = [] } }) => ({ ...standing, servers }))),
    twice: twiceIn(files),
    roster: lazy(() => rosterOf(agents.winners, root)),
  };
}

interface Placed {
  readonly uri: string;
  readonly summary: Summary;
  readonly standing: Standing;
}

/** The names after one change of a base's files, for no more than that costs. All bases are as they are now. */
export function mendedNames(names: Names, { uri, path, before, after }: FileChange, at: number, { root, bases }: { readonly root: string; readonly bases: readonly BaseIndex[] }): Names {
  const standing = { base: at, path };
  const agents = names.agents.with(standing, before?.agent, after?.agent);
  return {
    agents,
    skills: names.skills.with(standing, before?.skill, after?.skill),
    commands: names.commands.with(standing, before?.command, after?.command),
    servers: names.servers.with(standing, before?.servers, after?.servers),
    twice: before && after ? names.twice : twiceWith(names.twice, uri, bases),
    roster: rosterAfter(names, agents, [...new Set([before?.agent?.name, after?.agent?.name])].filter((name) => name !== undefined), root),
  };
}

/** Where a file stands in the strongest base that has it. */
export function standingOf(uri: string, bases: readonly BaseIndex[]): Standing | undefined {
  for (let base = bases.length - 1; base >= 0; base--) {
    const file = bases[base]?.file(uri);
    if (file) return { base, path: file.path };
  }
  return undefined;
}

function twiceIn(files: readonly Placed[]): Twice {
  const seen = new Set<string>();
  const twice = new Map<string, Standing>();
  for (const { uri, standing } of files) {
    if (seen.has(uri)) twice.set(uri, standing);
    seen.add(uri);
  }
  return twice;
}

function twiceWith(twice: Twice, uri: string, bases: readonly BaseIndex[]): Twice {
  const standing = bases.filter((base) => base.file(uri)).length > 1 ? standingOf(uri, bases) : undefined;
  if (!standing && !twice.has(uri)) return twice;
  const others = new Map([...twice].filter(([one]) => one !== uri));
  return standing ? others.set(uri, standing) : others;
}

function rosterAfter(before: Names, agents: NameTable<KnownAgent>, names: readonly string[], root: string): Names['roster'] {
  if (agents === before.agents) return before.roster;
  const known = before.roster.isKnown() ? before.roster() : undefined;
  if (!known) return lazy(() => rosterOf(agents.winners, root));
  const changed = names.filter((name) => before.agents.winner(name) !== agents.winner(name));
  const exchange = { gone: changed.flatMap((name) => before.agents.winner(name) ?? []), come: changed.flatMap((name) => agents.winner(name) ?? []) };
  const now = mendedRoster(known, exchange, agents.winners, root);
  return Object.assign(() => now, { isKnown: () => true });
}

function lazy<T>(compute: () => T): Lazy<T> {
  let known: { readonly value: T } | undefined;
  return Object.assign(() => (known ??= { value: compute() }).value, { isKnown: () => known !== undefined });
}
