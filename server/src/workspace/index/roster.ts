import { remembered } from '../../document/remembered';
import { estimateTokens } from '../../document/token-estimate';
import { isWithin } from '../uri';
import type { KnownAgent, Roster } from '../world';

const costOf = remembered(({ description = '' }: KnownAgent) => estimateTokens(description));

/** What the agents that count in a folder say of themselves, all together, and which is told of it: the one that says most, of the project's own if it has any. */
export interface RosterOfAll extends Roster {
  readonly longest: KnownAgent;
  /** How many are the project's own. */
  readonly own: number;
}

export function rosterOf(agents: readonly KnownAgent[], root: string): RosterOfAll | undefined {
  const own = agents.filter((agent) => isOwn(agent, root));
  const [first, ...others] = own.length > 0 ? own : agents.filter(({ scope }) => scope !== 'plugin');
  if (!first) return undefined;
  const longest = others.reduce((most, one) => (costOf(one) > costOf(most) ? one : most), first);
  return { agents: agents.length, tokens: agents.reduce((sum, agent) => sum + costOf(agent), 0), longest, own: own.length };
}

/** Agents that count no more, and those that do instead. */
export interface Exchange {
  readonly gone: readonly KnownAgent[];
  readonly come: readonly KnownAgent[];
}

/** The same of the agents that count now, made of what was known of those before. */
export function mendedRoster(before: RosterOfAll, { gone, come }: Exchange, agents: readonly KnownAgent[], root: string): RosterOfAll | undefined {
  const own = before.own - countOwn(gone, root) + countOwn(come, root);
  const longest = own > 0 === before.own > 0 ? longestNow(before.longest, { gone, come: come.filter((agent) => (own > 0 ? isOwn(agent, root) : agent.scope !== 'plugin')) }) : undefined;
  if (!longest) return rosterOf(agents, root);
  return { agents: agents.length, tokens: before.tokens - total(gone) + total(come), longest, own };
}

/** `undefined` where others have to be looked at: one of them may be the longest, or as long and before it. */
function longestNow(longest: KnownAgent, { gone, come }: Exchange): KnownAgent | undefined {
  const same = come.find(({ uri, name }) => uri === longest.uri && name === longest.name);
  const isLost = gone.includes(longest);
  if (isLost && !(same && costOf(same) >= costOf(longest))) return undefined;
  const kept = (isLost ? same : undefined) ?? longest;
  const others = come.filter((agent) => agent !== kept);
  const most = Math.max(...others.map(costOf));
  if (most < costOf(kept)) return kept;
  const longer = others.filter((agent) => costOf(agent) === most);
  return most > costOf(kept) && longer.length === 1 ? longer[0] : undefined;
}

function isOwn({ scope, uri }: KnownAgent, root: string): boolean {
  return scope === 'project' && isWithin(root, uri);
}

function countOwn(agents: readonly KnownAgent[], root: string): number {
  return agents.filter((agent) => isOwn(agent, root)).length;
}

function total(agents: readonly KnownAgent[]): number {
  return agents.reduce((sum, agent) => sum + costOf(agent), 0);
}
