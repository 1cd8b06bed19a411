import type { AgentDocument } from '../../document/agent-document';
import { entryOf, stringOf, type Entry } from '../../document/node';
import { decodeDescription } from '../../document/read/naming';
import { asMeant } from '../support/as-meant';

/** Whether the frontmatter has a key that the dialect knows, so that an agent is meant. */
export function meansAgent({ root, dialect }: AgentDocument): boolean {
  return root.entries.some(({ key }) => dialect.fields.some(({ name }) => name === key));
}

/** A description with its text as it is shown to the model. */
export interface MeantDescription {
  readonly entry: Entry;
  readonly text: string;
}

/** The description as it was meant, also where something else keeps the agent from loading; `undefined` without a text. */
export function descriptionOf(document: AgentDocument): MeantDescription | undefined {
  const { root, dialect } = asMeant(document);
  const field = dialect.fields.find(({ form }) => form.kind === 'description');
  for (const key of [field?.name ?? '', ...dialect.naming.descriptionFallbacks]) {
    const entry = entryOf(root, key);
    const text = stringOf(entry?.value);
    if (entry && text !== undefined && text.trim() !== '') return { entry, text: decodeDescription(text) };
  }
  return undefined;
}

/** The name as it was meant, also where the reader refuses it; `undefined` without one. */
export function nameOf(document: AgentDocument): { readonly entry: Entry; readonly text: string } | undefined {
  const { root, dialect } = asMeant(document);
  const field = dialect.fields.find(({ form }) => form.kind === 'name');
  const entry = field && entryOf(root, field.name);
  if (entry?.value.kind !== 'scalar' || entry.value.value === null || entry.value.value === '') return undefined;
  return { entry, text: String(entry.value.value) };
}
