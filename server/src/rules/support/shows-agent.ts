import type { AgentDocument } from '../../document/agent-document';
import { fieldNamed } from '../../document/field-named';
import { isNull } from '../../document/node';
import type { Dialect } from '../../spec/dialect';
import type { Field } from '../../spec/field';
import { keyMeaning } from './key-meaning';
import { lateColons } from './late-colon';
import { addressesAgent, isNote } from './meant-agent';

/**
 * Whether the file shows that an agent was meant. A page of documentation that lies among the agents has a `title` and a
 * `description`: what speaks for an agent is a name, however it is spelt, a key that only agents have, or that lists tools, that there is no key
 * from anywhere else, or a text that begins with "You are a …".
 */
export function showsAgent(document: AgentDocument): boolean {
  const { root, dialect, verdict } = document;
  if (verdict === 'loads' || verdict === 'rejected') return true;
  if (root.entries.some(({ key }) => isTelling(dialect, key))) return true;
  const late = new Map(lateColons(document).map(({ entry, field }) => [entry, field.name]));
  const fields = root.entries.map((entry) => late.get(entry) ?? fieldMeant(dialect, entry.key));
  return fields.some((field) => isTelling(dialect, field)) || (fields.length > 0 && !fields.includes(undefined)) || isMeant(document);
}

/** Whether a page of documentation would not have the key as well. */
function isTelling(dialect: Dialect, key: string | undefined): boolean {
  const field = fieldNamed(dialect, key);
  return field !== undefined && field.form.kind !== 'description';
}

function isMeant({ origin, block, split, text }: AgentDocument): boolean {
  if (!split) return false;
  if (origin.claimed) return true;
  if (isNote(origin)) return false;
  const isEmpty = block?.attempt === 'first' && (block.root === undefined || isNull(block.root));
  return isEmpty || addressesAgent(text.slice(split.body.start, split.body.end));
}

/** The field that the key is, or is beyond doubt; a name is taken for one even where there is some. */
function fieldMeant(dialect: Dialect, key: string): string | undefined {
  const meaning = keyMeaning(dialect, key);
  // No page has a list of tools, whatever its key is called elsewhere.
  if (meaning.kind === 'foreign') return listOfTools(fieldNamed(dialect, meaning.foreign.instead))?.name;
  if (meaning.kind === 'known') return fieldNamed(dialect, key)?.name;
  if (meaning.kind !== 'misspelt') return undefined;
  const isName = fieldNamed(dialect, meaning.field)?.form.kind === 'name';
  return meaning.sure || isName ? meaning.field : undefined;
}

function listOfTools(field: Field | undefined): Field | undefined {
  return field?.form.kind === 'names' && field.form.of === 'tool' ? field : undefined;
}
