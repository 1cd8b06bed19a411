import type { AgentDocument } from '../../document/agent-document';
import { entryOf, type Entry, type Mapping, type Sequence } from '../../document/node';
import type { Edit } from '../../document/span';
import type { Fix } from '../rule';
import { columnOf, indentLines, newLine, stretchOf } from '../support/block';
import { insert } from '../support/edits';
import { typesByKeys } from './tree';

/** `{matcher, command}` in place of `{matcher, hooks: [{command}]}`: what to run is put one level deeper. */
export function flatGroupFixes(document: AgentDocument, group: Mapping): readonly Fix[] {
  return missingTypes(document, group).map((type) => ({
    title: type === undefined ? 'Put the entry into a list "hooks"' : `Put the entry into a list "hooks", with "type: ${type}"`,
    edits: nest(document, group, type, 0),
    safe: missingTypes(document, group).length === 1,
  }));
}

/** The same where the item is the value of the event, without a list around it. */
export function listedGroupFixes(document: AgentDocument, group: Mapping): readonly Fix[] {
  if (group.flow) return [];
  return missingTypes(document, group).map((type) => ({
    title: 'Put the entry into a list of items with a list "hooks"',
    edits: [insert(group.span.start, '- '), ...indentLines(document, group.span, 2), ...nest(document, group, type, 2)],
    safe: missingTypes(document, group).length === 1,
  }));
}

/** All flat items of a list, put one level deeper where that leaves no choice. */
export function nestItems(document: AgentDocument, list: Sequence): readonly Edit[] {
  return list.items.flatMap((item) => {
    if (item.kind !== 'mapping' || entryOf(item, 'hooks')) return [];
    const [type, ...others] = missingTypes(document, item);
    return others.length > 0 ? [] : nest(document, item, type, 0);
  });
}

/** The types that could be added to the entry; one `undefined` where it has a type already. */
function missingTypes(document: AgentDocument, group: Mapping): readonly (string | undefined)[] {
  return entryOf(group, 'type') ? [undefined] : typesByKeys(document, group).map(({ name }) => name);
}

/** Opens the list in front of the first pair that belongs into it. `shift` is how far the map moves to the right besides. */
function nest(document: AgentDocument, group: Mapping, type: string | undefined, shift: number): readonly Edit[] {
  const at = stretchOf(innerPairs(group));
  if (!at) return [];
  if (group.flow) return [insert(at.start, `hooks: [{${type === undefined ? '' : `type: ${type}, `}`), insert(at.end, '}]')];
  const column = columnOf(document, at.start) + shift;
  const opening = `hooks:${newLine(document, column + 2)}- ${type === undefined ? '' : `type: ${type}${newLine(document, column + 4)}`}`;
  return [insert(at.start, opening), ...indentLines(document, at, 4)];
}

/** All pairs but the matcher, where that stands before or behind them. */
function innerPairs({ entries }: Mapping): readonly Entry[] {
  const inner = entries.filter(({ key }) => key !== 'matcher');
  const first = entries.indexOf(inner[0] ?? entries[0] as Entry);
  return inner.every((entry, index) => entries[first + index] === entry) ? inner : [];
}
