import type { AgentDocument } from '../../document/agent-document';
import { quoted } from '../../document/mend/quoting';
import { stringOf, type Entry, type Node } from '../../document/node';
import type { Fix } from '../rule';
import { insert, replace } from './edits';
import { present, valueSpan } from './written';

/** Ways to make a text of a value that is none, without a change of what is written. */
export function textFixes(document: AgentDocument, entry: Entry): readonly Fix[] {
  const { value } = entry;
  if (value.alias || value.properties) return [];
  return present(quoting(document, value), onlyItem(document, value), asBlock(document, entry));
}

/** `123`, `true` and the `{{NAME}}` of a template, put in quotes. */
function quoting(document: AgentDocument, node: Node): Fix | undefined {
  const at = valueSpan(document, node);
  const source = document.text.slice(at.start, at.end);
  if (source === '' || /[\r\n]/.test(source) || (node.kind === 'mapping' ? !node.flow : node.kind === 'sequence')) return undefined;
  return { title: 'Quote the value', edits: [replace(at, quoted(source))], safe: node.kind === 'scalar' || source.startsWith('{{') };
}

/** `[reviewer]`: the one item without its brackets. */
function onlyItem({ text }: AgentDocument, node: Node): Fix | undefined {
  const item = node.kind === 'sequence' && node.flow && node.items.length === 1 ? node.items[0] : undefined;
  if (!item || item.alias || item.properties || stringOf(item) === undefined) return undefined;
  return { title: 'Remove the brackets', edits: [replace(node.span, text.slice(item.span.start, item.span.end))], safe: false };
}

/** Lines below the key that were meant as text, and that YAML takes for a list or a map. */
function asBlock({ text }: AgentDocument, { keySpan, value }: Entry): Fix | undefined {
  const colon = text.indexOf(':', keySpan.end) + 1;
  if (value.kind === 'scalar' || value.flow || !/^[ \t]*(?:#[^\r\n]*)?\r?\n[ \t]/.test(text.slice(colon, value.span.start + 1))) return undefined;
  return { title: 'Take the lines for text, under "|"', edits: [insert(colon, ' |')], safe: false };
}
