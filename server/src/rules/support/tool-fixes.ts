import type { AgentDocument } from '../../document/agent-document';
import type { Fix } from '../rule';
import { replace } from './edits';
import { mostNames, isLocated, removeNames } from './name-edits';
import type { ToolEntry, ToolList } from './tool-lists';
import { cut, removal } from './written';

/** Writes another name in place of an entry. */
export function changeEntry(document: AgentDocument, { name }: ToolEntry, text: string, safe: boolean): Fix | undefined {
  if (!isLocated(document, name) || name.node.alias) return undefined;
  return { title: `Change "${cut(name.text)}" to "${text}"`, edits: [replace(name.span, text)], safe };
}

/** Takes entries out of their list; where nothing would be left of a list that takes tools away, the whole key. */
export function removeEntries(document: AgentDocument, list: ToolList, gone: readonly ToolEntry[], safe: boolean): Fix | undefined {
  if (list.entries.length > mostNames) return undefined;
  const names = list.entries.map(({ name }) => name);
  const edits = removeNames(document, list.entry.value, names, new Set(gone.map(({ name }) => name)));
  if (!edits) return gone.length === names.length && !list.allows ? removal(document, list.entry) : undefined;
  const [first, ...others] = gone;
  return first && edits.length > 0 ? { title: `Remove "${cut(first.name.text)}"${others.length > 0 ? ` and ${others.length} more` : ''}`, edits, safe } : undefined;
}

/** Entries as messages list them: the first few, and how many more there are. */
export function namesOf(entries: readonly ToolEntry[]): string {
  const shown = entries.slice(0, 3).map(({ name }) => `"${cut(name.text)}"`);
  const more = entries.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}` : (shown[0] ?? '');
}
