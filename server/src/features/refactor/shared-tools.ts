import type { AgentDocument } from '../../document/agent-document';
import type { KnownAgent } from '../../workspace/world';
import { readsSame } from '../same-reading';
import { blockEdits, namesForLines } from './list-form';
import type { Refactoring, Rewriting } from './rewriting';
import { spotsAt, type Spot } from './spots';

/** Fewer are no group. */
const fewest = 2;
/** More agents than these would fill the menu. */
const mostAgents = 3;

/**
 * Sets the tools apart that another agent has as well, so that the lists of both can be kept alike. Nothing can be shared between files for the reader,
 * so the group is one of lines under a comment; the agent has the same tools as before, in another order.
 */
export const extractSharedTools: Refactoring = (document, at, { agents }) => {
  const spot = spotsAt(document, at).find(({ field }) => field?.form.kind === 'names' && field.form.of === 'tool' && field.form.star === 'all');
  const names = spot && !spot.inFlow ? namesForLines(document, spot) : undefined;
  if (!spot || !names) return [];
  const shared = (agent: KnownAgent): readonly string[] => names.filter((name) => agent.tools?.includes(bare(name)) ?? false);
  return agents
    .filter((agent) => agent.name !== document.agent?.name && isPlain(agent.name) && shared(agent).length >= fewest && shared(agent).length < names.length)
    .sort((a, b) => shared(b).length - shared(a).length)
    .slice(0, mostAgents)
    .map((agent) => grouping(document, spot, agent.name, names, new Set(shared(agent))));
};

function grouping(document: AgentDocument, spot: Spot, agent: string, names: readonly string[], shared: ReadonlySet<string>): Rewriting {
  const items = (wanted: boolean): readonly string[] => names.filter((name) => shared.has(name) === wanted).map((name) => `- ${name}`);
  const key = spot.field?.name ?? '';
  return {
    title: `Extract tools shared with "${agent}"`,
    kind: 'sharedTools',
    edits: blockEdits(document, spot, [`# Shared with ${agent}`, ...items(true), '# Only here', ...items(false)]),
    proof: (after) => readsSame(document, after, { keys: new Set([key]) }) && sorted(document, key) === sorted(after, key),
  };
}

/** What the reader stores, whatever its order. */
function sorted({ agent }: AgentDocument, key: string): string {
  const stored: unknown = agent?.[key];
  return JSON.stringify(Array.isArray(stored) ? stored.map(String).sort() : stored);
}

/** A name that can stand in a comment and leaves the block whole. */
function isPlain(name: string): boolean {
  return /^[\p{L}\p{N}\p{Emoji} _.:-]{1,60}$/u.test(name) && !name.includes('--');
}

function bare(name: string): string {
  return name.replace(/^(["'])(.*)\1$/, '$2');
}
