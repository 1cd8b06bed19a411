import type { Base } from '../../workspace/index/base';
import type { IndexedFile } from '../../workspace/index/summary';
import { lastNameOf } from '../../workspace/uri';
import { agentScopes, type AgentScope } from '../../workspace/world';

/** The agent files of one place. */
export interface FileGroup {
  /** Who brings them, with a name where there are several. */
  readonly title: string;
  readonly files: readonly IndexedFile[];
}

const titles: Readonly<Record<AgentScope, string>> = { managed: 'Managed', project: 'Project', added: 'Added', user: 'User', plugin: 'Plugin' };

/** All agents by who brings them, the strongest first, with those that do not load; notes in the agents' folders are left out. */
export function agentGroups(files: readonly IndexedFile[]): readonly FileGroup[] {
  const groups = new Map<Base, IndexedFile[]>();
  for (const file of files) {
    if (!isAgent(file)) continue;
    const group = groups.get(file.base);
    if (group) group.push(file);
    else groups.set(file.base, [file]);
  }
  const bases = [...groups.keys()].sort((a, b) => agentScopes.indexOf(b.scope) - agentScopes.indexOf(a.scope) || (a.uri < b.uri ? -1 : 1));
  return bases.map((base) => ({ title: titleOf(base, bases), files: [...(groups.get(base) ?? [])].sort((a, b) => shownName(a).localeCompare(shownName(b))) }));
}

/** Of one that does not load, the name that was meant, or else that of the file. */
export function shownName({ uri, summary: { agent, meantName } }: IndexedFile): string {
  return agent?.name ?? meantName ?? lastNameOf(uri).replace(/\.md$/i, '');
}

function isAgent({ kind, summary: { verdict, reason } }: IndexedFile): boolean {
  return kind === 'agent' && verdict !== undefined && (verdict !== 'not-an-agent' || reason !== undefined);
}

function titleOf({ scope, uri, plugin }: Base, bases: readonly Base[]): string {
  const alike = bases.filter((base) => base.scope === scope).length > 1;
  const name = plugin ?? (alike ? lastNameOf(uri) : undefined);
  return name === undefined ? titles[scope] : `${titles[scope]}: ${name}`;
}
