import type { AgentDocument } from '../../document/agent-document';
import { code, paragraphs } from '../markdown';
import type { KeyShape } from '../vocabulary/expected';
import type { Told } from './told';
import type { Target } from './target';

/** What a key does; of one that the reader does not know, that it is ignored. */
export function keyHover({ dialect }: AgentDocument, { entry, shape, map, depth }: Extract<Target, { kind: 'key' }>): Told | undefined {
  if (shape) return { span: entry.keySpan, markdown: keyMarkdown(shape) };
  // Below, a key may be a name that the author chose.
  if (!map || map.others) return undefined;
  const place = depth === 0 ? 'no key' : 'nothing';
  return { span: entry.keySpan, markdown: `${code(entry.key)} is ${place} that ${dialect.reader} reads here; it is ignored.` };
}

export function keyMarkdown({ name, summary, documentation, required }: KeyShape): string {
  const title = `**${name}**${required ? ' (required)' : ''}`;
  return documentation.startsWith(summary) ? paragraphs(title, documentation) : paragraphs(`${title}: ${summary}`, documentation);
}
