import type { AgentDocument } from '../../document/agent-document';
import { effectiveEntries, entryOf, type Entry, type Mapping } from '../../document/node';
import type { ServerType } from '../../spec/server-type';

/** The pair whose value are the servers, where the dialect reads them. */
export function serversEntry({ dialect, root }: AgentDocument): Entry | undefined {
  const field = dialect.fields.find(({ form, ignored }) => form.kind === 'servers' && ignored === undefined);
  return field && entryOf(root, field.name);
}

/** A server that is configured in the file, with the type that it names or that counts without a name. */
export interface InlineServer {
  readonly name: string;
  readonly config: Mapping;
  readonly type: ServerType;
}

/** All configurations of a known type, in a list or, where a map stands in its place, in that map. */
export function* inlineServers(document: AgentDocument): Generator<InlineServer> {
  const servers = serversEntry(document)?.value;
  const maps = servers?.kind === 'sequence' ? servers.items : servers ? [servers] : [];
  for (const map of maps) {
    if (map.kind !== 'mapping') continue;
    for (const { key, value } of effectiveEntries(map)) {
      const type = value.kind === 'mapping' ? typeOf(document, value) : undefined;
      if (value.kind === 'mapping' && type) yield { name: key, config: value, type };
    }
  }
}

function typeOf({ dialect }: AgentDocument, config: Mapping): ServerType | undefined {
  const written = entryOf(config, 'type')?.value;
  return dialect.serverTypes.find(({ names, implicit }) => (written ? written.kind === 'scalar' && names.some((name) => name === written.value) : implicit));
}

/** The types whose required keys are all there, as the configuration may be meant; those that the program keeps for itself are last. */
export function typesByKeys({ dialect }: AgentDocument, config: Mapping): readonly ServerType[] {
  return dialect.serverTypes.filter(({ keys }) => {
    const required = keys.filter((key) => key.required);
    return required.length > 0 && required.every(({ name }) => entryOf(config, name));
  });
}
