import type { Dialect } from '../server/src/spec';

/**
 * Whether the reader refuses to start an agent that it has loaded: every tool that it names is unknown or given to no subagent, so that none
 * would be left. Slow and plain, from the stored agent alone, so that it does not share the mistakes of the rules.
 */
export function isRefused(agent: unknown, { tools, serverToolPattern }: Pick<Dialect, 'tools' | 'serverToolPattern'>): boolean {
  const { tools: listed, memory } = (agent ?? {}) as { readonly tools?: unknown; readonly memory?: unknown };
  if (!Array.isArray(listed) || listed.length === 0 || memory !== undefined) return false;
  const given = new Set(tools.filter(({ availability, exception }) => availability !== 'never' || exception !== undefined).flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  return listed.every((entry) => {
    const name = String(entry).replace(/\(.*/s, '').trim();
    return name !== '*' && !given.has(name) && !new RegExp(serverToolPattern).test(name);
  });
}
