import type { AgentDocument } from '../../document/agent-document';
import { entryOf, stringOf } from '../../document/node';
import type { KnownServer, World } from '../../workspace/world';

/** What the words of a file can refer to: the dialect's tables, the workspace, and the file itself. */
export interface Scope {
  readonly document: AgentDocument;
  readonly world: World;
}

/** The text of a top-level key, as it was meant. */
export function textOf({ document }: Scope, key: string): string | undefined {
  return stringOf(entryOf(document.root, key)?.value);
}

/** The servers that the file's tools and hooks can name: those of the workspace, and those that the file configures itself. */
export function serversIn(scope: Scope): readonly KnownServer[] {
  const own = ownServers(scope).map((name) => ({ name }));
  const known = scope.world.servers;
  return [...known, ...own.filter(({ name }) => !known.some((server) => server.name === name))];
}

function ownServers({ document: { dialect, root } }: Scope): readonly string[] {
  const field = dialect.fields.find(({ form, ignored }) => form.kind === 'servers' && ignored === undefined);
  const list = field && entryOf(root, field.name)?.value;
  if (list?.kind !== 'sequence') return [];
  return list.items.flatMap((item) => (item.kind === 'mapping' ? item.entries.map(({ key }) => key) : []));
}
