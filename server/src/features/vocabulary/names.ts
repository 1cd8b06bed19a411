import { fileNameOf } from '../../document/read/origin';
import { nameFlaw } from '../../document/read/naming';
import { escaped } from '../markdown';
import type { KnownName } from '../../workspace/world';
import type { Separator, Word, WordKind, Words } from './expected';
import { serversIn, textOf, type Scope } from './scope';

/** Names from the workspace and tables, the workspace's first. */
function namedWords(names: readonly Word[], unknown: string, separator?: Separator): Words {
  const byName = new Map<string, Word>();
  for (const word of names) if (!byName.has(word.name)) byName.set(word.name, word);
  return { offered: [...byName.values()], meaning: (word) => byName.get(word), unknown, ...(separator && { separator }) };
}

/** Agents that another agent can call or observe: all but the file's own. */
export function agentWords(scope: Scope, separator?: Separator): Words {
  const { dialect } = scope.document;
  const self = textOf(scope, 'name');
  const builtIn = dialect.builtInAgents.map(({ name, summary, internal }) => ({ word: wordOf({ name, description: summary }, 'agent', `Built into ${dialect.reader}.`), internal }));
  const known = scope.world.agents.map((agent) => wordOf(agent, 'agent', 'An agent of this workspace.'));
  const all = namedWords([...known, ...builtIn.map(({ word }) => word)], 'The name of an agent.', separator);
  const hidden = new Set(builtIn.filter(({ internal }) => internal).map(({ word }) => word));
  return { ...all, offered: all.offered.filter((word) => word.name !== self && !hidden.has(word)) };
}

export function skillWords({ world }: Scope): Words {
  return namedWords(world.skills.map((skill) => wordOf(skill, 'skill', 'A skill of this workspace.')), 'The name of a skill.', 'names');
}

/** Servers that are configured outside of the file, for `outside`; otherwise those that the file configures, too. */
export function serverWords(scope: Scope, outside: boolean): Words {
  const servers = outside ? scope.world.servers : serversIn(scope);
  return namedWords(servers.map((server) => wordOf(server, 'server', 'A configured MCP server.')), 'The name of an MCP server.');
}

/** The tools of one server by their bare names. */
export function serverToolWords(scope: Scope, server: string | undefined): Words {
  const tools = serversIn(scope).find(({ name }) => name === server)?.tools ?? [];
  return namedWords(tools.map((tool) => wordOf(tool, 'tool', 'A tool of the MCP server.')), 'The name of a tool of the MCP server.');
}

/** The name that the file suggests for its agent. */
export function ownNameWords({ document: { origin, dialect } }: Scope): Words {
  const name = fileNameOf(origin);
  const usable = name !== undefined && name.trim() !== '' && nameFlaw(name, dialect.naming.maxLength) === undefined;
  const summary = 'The name of the file';
  return { offered: usable ? [{ name, kind: 'text', summary, documentation: `${summary}.` }] : [], meaning: () => undefined };
}

function wordOf({ name, description = '' }: KnownName, kind: WordKind, note: string): Word {
  const summary = description.replace(/\s+/g, ' ').trim();
  return { name, kind, summary, documentation: [escaped(description), note].filter((part) => part !== '').join('\n\n') };
}
