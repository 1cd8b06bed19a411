import { remembered } from '../../document/remembered';
import { estimateTokens } from '../../document/token-estimate';
import { isWithin } from '../uri';
import type { KnownAgent, Roster } from '../world';

const costOf = remembered(({ description = '' }: KnownAgent) => estimateTokens(description));

/** What the agents that count in a folder say of themselves, all together, with the URI of the file that is told: the one that says most. */
export function rosterOf(agents: readonly KnownAgent[], root: string): (Roster & { readonly longest: string }) | undefined {
  const own = agents.filter((agent) => agent.scope === 'project' && isWithin(root, agent.uri));
  const [first, ...others] = own.length > 0 ? own : agents.filter(({ scope }) => scope !== 'plugin');
  if (!first) return undefined;
  const longest = others.reduce((most, one) => (costOf(one) > costOf(most) ? one : most), first);
  return { agents: agents.length, tokens: agents.reduce((sum, agent) => sum + costOf(agent), 0), longest: longest.uri };
}
