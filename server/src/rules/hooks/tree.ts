import type { AgentDocument } from '../../document/agent-document';
import { effectiveEntries, entryOf, type Entry, type Mapping } from '../../document/node';
import type { HookEntryType, HookEvent } from '../../spec/hook';

/** The pair whose value are the hooks, where the dialect reads them. */
export function hooksEntry({ dialect, root }: AgentDocument): Entry | undefined {
  const field = dialect.fields.find(({ form, ignored }) => form.kind === 'hooks' && ignored === undefined);
  return field && entryOf(root, field.name);
}

/** One item of the list below an event. */
export interface HookGroup {
  readonly event: HookEvent;
  readonly group: Mapping;
  readonly matcher: Entry | undefined;
  /** Its entries, each with the type that it names. */
  readonly entries: readonly { readonly entry: Mapping; readonly type: HookEntryType }[];
}

/** All items below known events, as far as they are maps. */
export function* hookGroups(document: AgentDocument): Generator<HookGroup> {
  const hooks = hooksEntry(document)?.value;
  if (hooks?.kind !== 'mapping') return;
  for (const { key, value } of effectiveEntries(hooks)) {
    const event = document.dialect.hookEvents.find(({ name }) => name === key);
    if (!event || value.kind !== 'sequence') continue;
    for (const group of value.items)
      if (group.kind === 'mapping') yield { event, group, matcher: entryOf(group, 'matcher'), entries: entriesOf(document, group) };
  }
}

function entriesOf({ dialect }: AgentDocument, group: Mapping): HookGroup['entries'] {
  const hooks = entryOf(group, 'hooks')?.value;
  if (hooks?.kind !== 'sequence') return [];
  return hooks.items.flatMap((entry) => {
    const written = entry.kind === 'mapping' ? entryOf(entry, 'type')?.value : undefined;
    const type = written?.kind === 'scalar' ? dialect.hookEntryTypes.find(({ name }) => name === written.value) : undefined;
    return entry.kind === 'mapping' && type ? [{ entry, type }] : [];
  });
}

/** The types of entry whose required keys are all there; a map that names none may be meant as one of them. */
export function typesByKeys({ dialect }: AgentDocument, mapping: Mapping): readonly HookEntryType[] {
  return dialect.hookEntryTypes.filter(({ keys }) => {
    const required = keys.filter((key) => key.required);
    return required.length > 0 && required.every(({ name }) => entryOf(mapping, name));
  });
}
