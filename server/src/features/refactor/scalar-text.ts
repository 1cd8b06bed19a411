import type { AgentDocument } from '../../document/agent-document';
import { lineAt, lineEndOf } from '../../document/lines';
import { identityMap } from '../../document/offset-map';
import { parseYaml } from '../../document/parse-yaml';
import type { Edit } from '../../document/span';
import { insert, replace } from '../../rules/support/edits';
import type { Spot } from './spots';

/** Words that are no texts to parsers of other versions of YAML, and what they take for numbers and days. */
const otherwiseElsewhere = /^(?:y|n|yes|no|on|off|true|false|null|~)$|^[-+.]?\d[\d_.:eExXoO+-]*$|^\d{4}-\d/i;

/** Whether a text can be written without quotes, in brackets or on a line of its own, and is the same text to YAML. */
export function canBePlain(text: string, flow: boolean): boolean {
  if (otherwiseElsewhere.test(text) || text.includes('---') || /[\r\n]/.test(text)) return false;
  // Parsers need not be asked about most names.
  if (/^[A-Za-z][\w-]*$/.test(text)) return true;
  const { root, problem } = parseYaml(flow ? `[${text}]` : `k: ${text}`, identityMap);
  const node = root?.kind === 'sequence' && root.items.length === 1 ? root.items[0] : root?.kind === 'mapping' && root.entries.length === 1 ? root.entries[0]?.value : undefined;
  return !problem && node?.kind === 'scalar' && node.value === text && node.style === 'plain' && !node.properties;
}

/**
 * Writes a text as a block scalar in the place of a value: `|` keeps each line, `>` joins them by blanks. A comment behind the value stays behind
 * the marker. Line breaks at the end of the text are kept as far as one marker can.
 */
export function blockScalarEdits({ text }: AgentDocument, { span: at, style, column }: Spot, marker: '|' | '>', lines: readonly string[]): readonly Edit[] {
  const lineEnd = lineEndOf(text);
  const kept = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  const indent = ' '.repeat(column + 2);
  const header = kept.length < lines.length ? marker : `${marker}-`;
  const body = kept.map((line) => lineEnd + (line === '' ? '' : indent + line)).join('');
  if (style === 'block') return [replace(at, header + body)];
  return [replace(at, header), insert(lineAt(text, at.end).end, body)];
}
