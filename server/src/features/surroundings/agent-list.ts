import { shownPath } from '../../workspace/uri';
import type { Base } from '../../workspace/index/base';
import type { IndexedFile } from '../../workspace/index/summary';
import type { World } from '../../workspace/world';
import { costWords } from '../cost';
import { shortened } from '../markdown';
import { agentGroups, shownName } from './agent-groups';

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

/** All agents by who brings them, the strongest first. */
export function agentList(files: readonly IndexedFile[], options: ListOptions): AgentGroup[] {
  return agentGroups(files).map((group) => ({ title: group.title, agents: group.files.map((file) => listedAgent(file, options)) }));
}

function listedAgent(file: IndexedFile, { worldOf, targets }: ListOptions): ListedAgent {
  const { uri, summary } = file;
  const { agent } = summary;
  const { weaker, stronger } = agent ? worldOf(uri).namesakes(agent.name) : { weaker: [], stronger: [] };
  const name = shownName(file);
  const winner = stronger.at(-1);
  const verdict = !agent ? `Not loaded${summary.reason === undefined ? '' : `: ${summary.reason}`}` : winner ? `Overridden by ${shownPath(winner.uri)}` : 'Loads';
  const facts = agent ? [`Model: ${agent.model ?? 'inherited'}`, `Tools: ${agent.tools?.join(', ') ?? 'all'}`, `Description: ${costWords(agent.description ?? '')} in every conversation`] : [];
  const overrides = weaker.map((other) => `Takes the place of ${shownPath(other.uri)}`);
  return {
    uri,
    name,
    detail: [agent?.model, !agent ? 'not loaded' : winner ? 'overridden' : undefined].filter((part) => part !== undefined).join(' · '),
    tooltip: [`${name}\n${verdict}`, shortened(agent?.description ?? '', 400), [...facts, ...overrides, shownPath(uri)].join('\n')].filter((part) => part !== '').join('\n\n'),
    spoken: [name, verdict, ...facts, ...overrides].join(', '),
    ...(agent?.color !== undefined && { color: agent.color }),
    state: !agent ? 'broken' : winner ? 'overridden' : 'fine',
    abilities: abilitiesOf(file, targets),
  };
}

/** What is for all users of the machine is not theirs to change. */
function abilitiesOf({ base: { scope, uri }, summary: { agent } }: IndexedFile, targets: readonly Base[]): readonly AgentAbility[] {
  if (scope === 'managed') return [];
  const canMove = (scope === 'project' || scope === 'user') && targets.some((target) => target.uri !== uri);
  // The name of some of a plugin's agents is written nowhere.
  const isNamed = (agent?.range?.end.line ?? 0) > 0;
  return [...(isNamed ? (['rename', 'duplicate'] as const) : []), ...(canMove ? (['move'] as const) : []), 'delete'];
}
