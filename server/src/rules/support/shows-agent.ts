import type { AgentDocument } from '../../document/agent-document';
import { folded } from './nearest';

/**
 * Whether the frontmatter shows that an agent was meant. A page of documentation that lies among the agents has a `title` and a
 * `description`: what speaks for an agent is a name, a key that only agents have, or that there is no key from anywhere else.
 */
export function showsAgent({ root, dialect, verdict }: AgentDocument): boolean {
  if (verdict === 'loads' || verdict === 'rejected') return true;
  const known = new Map(dialect.fields.map((field) => [folded(field.name), field]));
  const fields = root.entries.map(({ key }) => known.get(folded(key)));
  if (fields.some((field) => field !== undefined && field.form.kind !== 'description')) return true;
  return fields.length > 0 && !fields.includes(undefined);
}
