import type { Agent } from '../../document/read/agent';
import type { Field } from '../../spec/field';
import { code } from '../markdown';
import type { Scope } from '../vocabulary/scope';
import { toolWords } from '../vocabulary/tools';

/** The tools that the agent ends up with: what is granted and known, without what is taken away, and what is dropped on the way. */
export function toolsLine(field: Field, agent: Agent, scope: Scope): string {
  const { dialect } = scope.document;
  const granted = listOf(agent[field.name]);
  const denied = dialect.fields.filter(({ form }) => form.kind === 'names' && form.of === 'tool' && form.star !== 'all').flatMap(({ name }) => listOf(agent[name]) ?? []);
  const { meaning } = toolWords(scope, false);
  const nameOf = (entry: string): string => meaning(entry)?.name ?? entry;
  const taken = new Set(denied.map(nameOf));
  if (!granted) return `${field.absent ?? 'all'}${taken.size > 0 ? `, without ${[...taken].map(code).join(', ')}` : ''}`;
  // A name that is no tool any more has a meaning, too.
  const isTool = (name: string): boolean => !dialect.removedTools.some((tool) => tool.name === name);
  const known = granted.filter((entry) => isTool(nameOf(entry)) && meaning(entry) !== undefined);
  const given = known.filter((entry) => !taken.has(nameOf(entry)));
  const dropped = granted.filter((entry) => !known.includes(entry));
  return [given.length > 0 ? given.map(code).join(', ') : '**none**', ...(dropped.length > 0 ? [`not known and dropped: ${dropped.map(code).join(', ')}`] : [])].join('; ');
}

function listOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
