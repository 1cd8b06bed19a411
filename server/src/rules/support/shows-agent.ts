import type { AgentDocument } from '../../document/agent-document';
import type { Dialect } from '../../spec/dialect';
import { keyMeaning } from './key-meaning';

/**
 * Whether the frontmatter shows that an agent was meant. A page of documentation that lies among the agents has a `title` and a
 * `description`: what speaks for an agent is a name, however it is spelt, a key that only agents have, or that there is no key
 * from anywhere else.
 */
export function showsAgent({ root, dialect, verdict }: AgentDocument): boolean {
  if (verdict === 'loads' || verdict === 'rejected') return true;
  const telling = new Set(dialect.fields.filter(({ form }) => form.kind !== 'description').map(({ name }) => name));
  if (root.entries.some(({ key }) => telling.has(key))) return true;
  const fields = root.entries.map(({ key }) => fieldMeant(dialect, key));
  return fields.some((field) => field !== undefined && telling.has(field)) || (fields.length > 0 && !fields.includes(undefined));
}

/** The field that the key is, or is beyond doubt; a name is taken for one even where there is some. */
function fieldMeant(dialect: Dialect, key: string): string | undefined {
  const meaning = keyMeaning(dialect, key);
  if (meaning.kind === 'known') return dialect.fields.find(({ name }) => name === key)?.name;
  if (meaning.kind !== 'misspelt') return undefined;
  const isName = dialect.fields.some(({ name, form }) => name === meaning.field && form.kind === 'name');
  return meaning.sure || isName ? meaning.field : undefined;
}
