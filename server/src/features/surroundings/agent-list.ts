import { pathOf } from '../../workspace/uri';
import type { Base } from '../../workspace/index/base';
import type { IndexedFile } from '../../workspace/index/summary';
import { agentScopes, type AgentScope, type World } from '../../workspace/world';
import { costWords } from '../hover/cost';
import { shortened } from '../markdown';

/** An agent file as a list shows it. Its texts come from files and are not to be trusted as markdown. */
export interface ListedAgent {
  readonly uri: string;
  /** Of one that does not load, the name that was meant, or else that of the file. */
  readonly name: string;
  /** The model, and what is worth knowing at first sight. */
  readonly detail: string;
  /** All that is known of it, line by line. */
  readonly tooltip: string;
  /** The same in a sentence, for those who listen. */
  readonly spoken: string;
  readonly color?: string;
  /** `broken`: it does not load. `overridden`: another one is run in its place. */
  readonly state: 'fine' | 'overridden' | 'broken';
  /** What can be done with it. */
  readonly abilities: readonly AgentAbility[];
}

export type AgentAbility = 'rename' | 'duplicate' | 'move' | 'delete';

export interface AgentGroup {
  readonly title: string;
  readonly agents: readonly ListedAgent[];
}

export interface ListOptions {
  /** What lies around a file. */
  readonly worldOf: (uri: string) => World;
  /** The bases that agents can be put into. */
  readonly targets: readonly Base[];
}

const titles: Readonly<Record<AgentScope, string>> = { managed: 'Managed', project: 'Project', added: 'Added', user: 'User', plugin: 'Plugin' };

/** All agents by who brings them, the strongest first; notes in the agents' folders are left out. */
export function agentList(files: readonly IndexedFile[], options: ListOptions): AgentGroup[] {
  const groups = new Map<Base, IndexedFile[]>();
  for (const file of files) if (isAgent(file)) groups.set(file.base, [...(groups.get(file.base) ?? []), file]);
  const bases = [...groups.keys()].sort((a, b) => agentScopes.indexOf(b.scope) - agentScopes.indexOf(a.scope) || (a.uri < b.uri ? -1 : 1));
  return bases.map((base) => {
    const agents = (groups.get(base) ?? []).map((file) => listedAgent(file, options));
    return { title: titleOf(base, bases), agents: agents.sort((a, b) => a.name.localeCompare(b.name)) };
  });
}

function isAgent({ kind, summary: { verdict, reason } }: IndexedFile): boolean {
  return kind === 'agent' && verdict !== undefined && (verdict !== 'not-an-agent' || reason !== undefined);
}

/** The scope, with a name where there are several. */
function titleOf({ scope, uri, plugin }: Base, bases: readonly Base[]): string {
  const alike = bases.filter((base) => base.scope === scope).length > 1;
  const name = plugin ?? (alike ? nameOf(uri) : undefined);
  return name === undefined ? titles[scope] : `${titles[scope]}: ${name}`;
}

function listedAgent(file: IndexedFile, { worldOf, targets }: ListOptions): ListedAgent {
  const { uri, base, summary } = file;
  const { agent } = summary;
  const { weaker, stronger } = agent ? worldOf(uri).namesakes(agent.name) : { weaker: [], stronger: [] };
  const name = agent?.name ?? summary.meantName ?? nameOf(uri).replace(/\.md$/i, '');
  const winner = stronger.at(-1);
  const verdict = !agent ? `Not loaded${summary.reason === undefined ? '' : `: ${summary.reason}`}` : winner ? `Overridden by ${pathTo(winner.uri)}` : 'Loads';
  const facts = agent ? [`Model: ${agent.model ?? 'inherited'}`, `Tools: ${agent.tools?.join(', ') ?? 'all'}`, `Description: ${costWords(agent.description ?? '').toLowerCase()} in every conversation`] : [];
  const overrides = weaker.map((other) => `Takes the place of ${pathTo(other.uri)}`);
  return {
    uri,
    name,
    detail: [agent?.model, !agent ? 'not loaded' : winner ? 'overridden' : undefined].filter((part) => part !== undefined).join(' · '),
    tooltip: [`${name}\n${verdict}`, shortened(agent?.description ?? '', 400), [...facts, ...overrides, pathTo(uri)].join('\n')].filter((part) => part !== '').join('\n\n'),
    spoken: [name, verdict, ...facts, ...overrides].join(', '),
    ...(agent?.color !== undefined && { color: agent.color }),
    state: !agent ? 'broken' : winner ? 'overridden' : 'fine',
    abilities: abilitiesOf(base, agent !== undefined, targets),
  };
}

/** What is for all users of the machine is not theirs to change. */
function abilitiesOf({ scope, uri }: Base, loads: boolean, targets: readonly Base[]): readonly AgentAbility[] {
  if (scope === 'managed') return [];
  const canMove = (scope === 'project' || scope === 'user') && targets.some((target) => target.uri !== uri);
  return [...(loads ? (['rename', 'duplicate'] as const) : []), ...(canMove ? (['move'] as const) : []), 'delete'];
}

function pathTo(uri: string): string {
  return pathOf(uri) ?? uri;
}

function nameOf(uri: string): string {
  const path = pathTo(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}
