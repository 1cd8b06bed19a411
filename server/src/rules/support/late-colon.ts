import type { AgentDocument } from '../../document/agent-document';
import { entryOf, type Entry } from '../../document/node';
import { remembered } from '../../document/remembered';
import type { Field } from '../../spec/field';

/** A required key without its colon, whose line has one further on: `description Reviews: all of it`. */
export interface LateColon {
  readonly entry: Entry;
  readonly field: Field;
}

/** The rule about missing colons tells of them, so that the ones about missing fields and unknown keys need not. */
export const lateColons = remembered(({ root, dialect, text, split, verdict }: AgentDocument): readonly LateColon[] => {
  if (root.flow || !split || verdict === 'loads') return [];
  const missing = dialect.fields.filter((field) => field.required === true && !entryOf(root, field.name));
  return missing.flatMap((field) => {
    // As it stands in the file: a key in quotes was meant as one.
    const entry = root.entries.find(({ key, keySpan }) => key.startsWith(`${field.name} `) && text.startsWith(`${field.name} `, keySpan.start));
    return entry ? [{ entry, field }] : [];
  });
});
