import type { Verdict } from '../../document/read/agent';
import type { IndexedFile } from '../../workspace/index/summary';
import { agentScopes, type AgentScope, type KnownAgent, type World } from '../../workspace/world';

/** An agent file as a list shows it. Its texts come from files and are not to be trusted as markdown. */
export interface ListedAgent {
  readonly uri: string;
  /** Of one that does not load, the name that was meant, or else that of the file. */
  readonly name: string;
  readonly description?: string;
  readonly model?: string;
  readonly color?: string;
  readonly loads: boolean;
  /** What becomes of the file, in words. */
  readonly verdict: string;
  /** The URI of the file that is run in its place. */
  readonly overriddenBy?: string;
}

export interface AgentGroup {
  readonly title: string;
  readonly agents: readonly ListedAgent[];
}

const titles: Readonly<Record<AgentScope, string>> = { managed: 'Managed', project: 'Project', added: 'Added Folders', user: 'User', plugin: 'Plugin' };
const outcomes: Readonly<Record<Verdict, string>> = { loads: 'Loads', rejected: 'Not loaded', unreadable: 'Not loaded', 'not-an-agent': 'No agent', skipped: 'Not loaded' };

/** All agents by who brings them, the strongest first; notes in the agents' folders are left out. `worldOf` tells what lies around a file. */
export function agentList(files: readonly IndexedFile[], worldOf: (uri: string) => World): AgentGroup[] {
  const listed = files.filter(({ kind, summary: { verdict } }) => kind === 'agent' && verdict !== undefined && verdict !== 'not-an-agent');
  return [...agentScopes].reverse().flatMap((scope) => {
    const agents = listed.filter(({ base }) => base.scope === scope).map((file) => listedAgent(file, worldOf(file.uri)));
    return agents.length === 0 ? [] : [{ title: titles[scope], agents: agents.sort((a, b) => a.name.localeCompare(b.name)) }];
  });
}

function listedAgent({ uri, summary: { agent, verdict = 'skipped', meantName } }: IndexedFile, world: World): ListedAgent {
  const winner = agent && winnerOver(agent, world);
  return {
    uri,
    name: agent?.name ?? meantName ?? fileName(uri),
    ...(agent?.description !== undefined && { description: agent.description }),
    ...(agent?.model !== undefined && { model: agent.model }),
    ...(agent?.color !== undefined && { color: agent.color }),
    loads: verdict === 'loads',
    verdict: winner ? 'Overridden' : outcomes[verdict],
    ...(winner && { overriddenBy: winner.uri }),
  };
}

function winnerOver({ name }: KnownAgent, world: World): KnownAgent | undefined {
  return world.namesakes(name).stronger.at(-1);
}

function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
