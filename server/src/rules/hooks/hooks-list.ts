import type { AgentDocument } from '../../document/agent-document';
import { entryOf, type Node } from '../../document/node';
import type { Fix } from '../rule';
import { columnOf, newLine } from '../support/block';
import { insert } from '../support/edits';
import { span } from '../../document/span';

/** How many events are offered where a list names none. */
const offered = 2;

/** `hooks` as a list: of events, which loses its dashes, or of items, which gets an event around it. */
export function hooksListFixes(document: AgentDocument, value: Node): readonly Fix[] {
  if (value.kind !== 'sequence' || value.flow || value.alias || value.items.length === 0) return [];
  const { hookEvents } = document.dialect;
  const isEvent = (key: string): boolean => hookEvents.some(({ name }) => name === key);
  const maps = value.items.filter((item) => item.kind === 'mapping' && !item.flow);
  if (maps.length < value.items.length) return [];
  if (value.items.every((item) => item.kind === 'mapping' && item.entries.every(({ key }) => isEvent(key)))) return [withoutDashes(document, value.items)];
  if (!value.items.every((item) => item.kind === 'mapping' && entryOf(item, 'hooks'))) return [];
  return hookEvents.slice(0, offered).map(({ name }) => ({
    title: `Put the list under "${name}"`,
    edits: [insert(value.span.start, name + ':' + newLine(document, columnOf(document, value.span.start)))],
    safe: false,
  }));
}

/** A blank in place of each dash leaves every column as it is. */
function withoutDashes({ text }: AgentDocument, items: readonly Node[]): Fix {
  const dashes = items.map((item) => text.lastIndexOf('-', item.span.start - 1));
  return { title: 'Make it a map of events', edits: dashes.map((at) => ({ span: span(at, at + 1), text: ' ' })), safe: true };
}
