import { estimateTokens } from '../../document/token-estimate';
import { isWithin } from '../uri';
import type { KnownAgent, Roster } from '../world';

/** What the agents that count in a folder say of themselves, all together. */
export function rosterOf(agents: readonly KnownAgent[], root: string): Roster | undefined {
  const costs = agents.map((agent) => ({ agent, tokens: estimateTokens(agent.description ?? '') }));
  const own = costs.filter(({ agent }) => agent.scope === 'project' && isWithin(root, agent.uri));
  const [first, ...others] = own.length > 0 ? own : costs.filter(({ agent }) => agent.scope !== 'plugin');
  if (!first) return undefined;
  const longest = others.reduce((most, one) => (one.tokens > most.tokens ? one : most), first);
  return { agents: agents.length, tokens: costs.reduce((sum, { tokens }) => sum + tokens, 0), longest: longest.agent.uri };
}
