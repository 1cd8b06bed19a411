import type { AgentDocument } from '../../document/agent-document';
import { entryOf, type Entry } from '../../document/node';
import { remembered } from '../../document/remembered';

/** The keys of an agent one level too deep, as below `agent:`: the pair that holds them. */
export const nestedAgent = remembered(({ root, dialect, verdict }: AgentDocument): Entry | undefined => {
  const name = dialect.fields.find(({ form }) => form.kind === 'name')?.name;
  if (name === undefined || verdict === 'loads' || entryOf(root, name)) return undefined;
  const fields = new Set(dialect.fields.map((field) => field.name));
  // A name alone may be anything's: the author's, the version's.
  return root.entries.find(({ key, value }) => !fields.has(key) && value.kind === 'mapping' && entryOf(value, name) !== undefined && value.entries.some((other) => other.key !== name && fields.has(other.key)));
});
