import type { AgentDocument } from '../../document/agent-document';
import { entryOf, isNull, stringOf, type Entry } from '../../document/node';
import { decodeDescription } from '../../document/read/naming';
import { keyMeaning } from '../support/key-meaning';
import { nestedAgent } from '../support/nested-agent';

/**
 * What is worth knowing is said of the file as it was meant, also where something else keeps the agent from loading or spoils the key. So it
 * is known from the start, and mending the rest brings nothing new to light.
 */
function meantEntry(document: AgentDocument, field: string): Entry | undefined {
  const { dialect } = document;
  const nested = nestedAgent(document)?.value;
  const root = nested?.kind === 'mapping' ? nested : document.root;
  return entryOf(root, field) ?? root.entries.findLast(({ key }) => {
    const meaning = keyMeaning(dialect, key);
    return (meaning.kind === 'misspelt' && meaning.field === field) || (meaning.kind === 'foreign' && meaning.foreign.instead === field);
  });
}

/** A value with its text. */
export interface MeantText {
  readonly entry: Entry;
  readonly text: string;
}

/** The description as it is shown to the model; `undefined` without a text. */
export function descriptionOf(document: AgentDocument): MeantText | undefined {
  const meant = document;
  const field = meant.dialect.fields.find(({ form }) => form.kind === 'description')?.name ?? '';
  const entries = [meantEntry(meant, field), ...meant.dialect.naming.descriptionFallbacks.map((key) => entryOf(meant.root, key))];
  for (const entry of entries) {
    const text = entry && textOf(meant, entry);
    if (entry && text !== undefined && text.trim() !== '') return { entry, text: decodeDescription(text) };
  }
  return undefined;
}

/** The name, also one that the reader refuses; `undefined` without one. */
export function nameOf(document: AgentDocument): MeantText | undefined {
  const meant = document;
  const field = meant.dialect.fields.find(({ form }) => form.kind === 'name');
  const entry = field && meantEntry(meant, field.name);
  const text = entry && textOf(meant, entry);
  return entry && text !== undefined && text !== '' ? { entry, text } : undefined;
}

/** The text of a value. Where YAML takes it for something else, as in `42` or `{{NAME}}`, it is what was written. */
function textOf({ text, dialect }: AgentDocument, { value }: Entry): string | undefined {
  if (isNull(value) || (value.kind !== 'scalar' && dialect.naming.rules === 'lenient')) return undefined;
  return stringOf(value) ?? text.slice(value.span.start, value.span.end).trim();
}
