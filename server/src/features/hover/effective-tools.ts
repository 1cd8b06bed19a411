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
  const nameOf = (entry: string): string => toolWords(scope, false).meaning(entry)?.name ?? entry;
  const taken = new Set(denied.map(nameOf));
  if (!granted) return `${field.absent ?? 'all'}${taken.size > 0 ? `, without ${[...taken].map(code).join(', ')}` : ''}`;
  const known = granted.filter((entry) => isTool(entry, scope));
  const given = known.filter((entry) => !taken.has(nameOf(entry)));
  const dropped = granted.filter((entry) => !known.includes(entry));
  return [given.length > 0 ? given.map(code).join(', ') : '**none**', ...(dropped.length > 0 ? [`not known and dropped: ${dropped.map(code).join(', ')}`] : [])].join('; ');
}

function listOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

/** Whether the entry gives a tool at all; a name that is none any more has a meaning, too. */
function isTool(entry: string, scope: Scope): boolean {
  const { removedTools } = scope.document.dialect;
  const word = toolWords(scope, false).meaning(entry);
  return word !== undefined && !removedTools.some(({ name }) => name === word.name);
}
