import { emptyWorld, type KnownAgent, type World } from '../../src/workspace/world';

type Parts = Partial<Omit<World, 'agents'>> & { readonly agents?: readonly (Pick<KnownAgent, 'name'> & Partial<KnownAgent>)[] };

/** A world with these names in it; agents are those of a project if not said otherwise. */
export function worldWith({ agents = [], ...parts }: Parts): World {
  return {
    ...emptyWorld,
    complete: true,
    ...parts,
    agents: agents.map((agent) => ({ uri: `file:///work/.claude/agents/${encodeURIComponent(agent.name)}.md`, scope: 'project', verdict: 'loads', ...agent })),
  };
}
