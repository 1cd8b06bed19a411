import type { AgentDocument } from '../../document/agent-document';
import { code, paragraphs } from '../markdown';
import type { KeyShape } from '../vocabulary/expected';
import { sourceLink } from './sources';
import type { Told } from './told';
import type { Target } from './target';

/** What a key does; of one that the reader does not know, that it is ignored; of a name that the author chose, what it names. */
export function keyHover({ dialect }: AgentDocument, { entry, shape, map, keys }: Extract<Target, { kind: 'key' }>): Told | undefined {
  const link = sourceLink(dialect, keys[0]?.name);
  // The documentation of a key at the top has its own sources.
  if (shape) return { span: entry.keySpan, markdown: paragraphs(keyMarkdown(shape), keys.length > 0 ? link : undefined) };
  if (!map) return undefined;
  if (map.others) return map.othersAre === undefined ? undefined : { span: entry.keySpan, markdown: paragraphs(`**${code(entry.key)}**: ${map.othersAre}`, link) };
  const place = keys.length === 0 ? 'no key' : 'nothing';
  return { span: entry.keySpan, markdown: paragraphs(`${code(entry.key)} is ${place} that ${dialect.reader} reads here; it is ignored.`, link) };
}

export function keyMarkdown({ name, summary, documentation, required }: KeyShape): string {
  const title = `**${name}**${required ? ' (required)' : ''}`;
  return documentation.startsWith(summary) ? paragraphs(title, documentation) : paragraphs(`${title}: ${summary}`, documentation);
}
