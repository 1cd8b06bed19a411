import type { AgentDocument } from '../../document/agent-document';
import { entryOf, type Entry } from '../../document/node';
import { remembered } from '../../document/remembered';
import type { Field } from '../../spec/field';
import { keyMeaning } from './key-meaning';
import { showsAgent } from './shows-agent';

/**
 * The pair that was meant to be the required field, under a key that is misspelt or from elsewhere: `Name`, `when_to_use`.
 * The rule about the missing field tells of it, so that the ones about unknown keys need not.
 */
export function standInFor(document: AgentDocument, field: Field): Entry | undefined {
  const { root, dialect } = document;
  if (field.required !== true || dialect.naming.rules === 'lenient' || entryOf(root, field.name) || !showsAgent(document)) return undefined;
  return root.entries.find(({ key }) => {
    const meaning = keyMeaning(dialect, key);
    return (meaning.kind === 'misspelt' && meaning.field === field.name) || (meaning.kind === 'foreign' && meaning.foreign.instead === field.name);
  });
}

/** All pairs of the document that stand in for a required field. */
export const standIns = remembered((document: AgentDocument): ReadonlySet<Entry> => new Set(document.dialect.fields.flatMap((field) => standInFor(document, field) ?? [])));
