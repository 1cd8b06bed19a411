import type { Dialect } from '../../spec/dialect';
import type { Tool } from '../../spec/tool';
import type { KnownName } from '../../workspace/world';
import { code, escaped, paragraphs } from '../markdown';
import type { Word, Words } from './expected';
import { sinceWords } from './field-docs';
import { agentWords } from './names';
import { serversIn, textOf, type Scope } from './scope';

/** Tools in a list of names. `star` is offered where `*` stands for all of them. */
export function toolWords(scope: Scope, star: boolean): Words {
  const { dialect } = scope.document;
  const all: Word = { name: '*', kind: 'tool', summary: 'Every tool that subagents can have', documentation: 'Every tool that subagents can have, as without the key.' };
  return {
    offered: [...givenTools(scope, serverTools(scope)), ...(star ? [all] : [])],
    meaning: (word) => (word === '*' && star ? all : meaningOf(word, scope)),
    unknown: `No tool that ${dialect.reader} knows: the entry is dropped when the agent starts, without a word.`,
    separator: 'names',
    inside: (name) => (findTool(name, dialect)?.specifier ? agentWords(scope) : undefined),
  };
}

/** Tools in the matcher of a hook, which compares whole names or takes a pattern. */
export function matcherWords(scope: Scope): Words {
  const { dialect } = scope.document;
  const patterns = serverTools(scope, `${dialect.serverToolName.joint}.*`);
  return { offered: givenTools(scope, patterns), meaning: (word) => meaningOf(word, scope), separator: 'bar' };
}

/** The one tool of a permission rule. */
export function ruleWords(scope: Scope): Words {
  return { offered: givenTools(scope, []), meaning: (word) => meaningOf(word, scope) };
}

/** The tools that subagents get, the common ones first: those of every session, `fromServers`, and those that come and go. */
function givenTools(scope: Scope, fromServers: readonly Word[]): readonly Word[] {
  const { dialect } = scope.document;
  const given = dialect.tools.filter((tool) => tool.availability !== 'never' || isGranted(tool, scope));
  const inOrder = [...given].sort((a, b) => Number(a.availability === 'foreground') - Number(b.availability === 'foreground'));
  const words = (gated: boolean): readonly Word[] => inOrder.filter((tool) => (tool.gated ?? false) === gated).map((tool) => wordOf(tool, aliasNote(tool.name, tool, dialect)));
  return [...words(false), ...fromServers, ...words(true)];
}

/** Whether another key of the file lets subagents have the tool after all. */
function isGranted({ givenWith }: Tool, scope: Scope): boolean {
  return givenWith !== undefined && textOf(scope, givenWith.key) === givenWith.value;
}

/** All tools of each server, and the single ones; `whole` is what is written behind a server to mean all of it. */
function serverTools(scope: Scope, whole = ''): readonly Word[] {
  const { prefix, joint } = scope.document.dialect.serverToolName;
  // Names with other characters reach the model in another spelling, which is not known for sure.
  const servers = serversIn(scope).filter(({ name }) => /^[A-Za-z0-9_-]+$/.test(name) && !name.includes(joint));
  return servers.flatMap(({ name, tools = [] }) => [
    serverToolWord(`${prefix}${name}${whole}`, name),
    ...tools.map((tool) => serverToolWord(`${prefix}${name}${joint}${tool.name}`, name, tool)),
  ]);
}

function findTool(name: string, { tools }: Dialect): Tool | undefined {
  return tools.find((tool) => tool.name === name || tool.aliases?.includes(name));
}

/** What an entry of a list of tools means; `undefined` where it is no tool that could be known. */
function meaningOf(entry: string, scope: Scope): Word | undefined {
  const { dialect } = scope.document;
  const open = entry.indexOf('(');
  const base = open === -1 ? entry : entry.slice(0, open).trim();
  const tool = findTool(base, dialect);
  if (tool) return wordOf(tool, aliasNote(base, tool, dialect), open !== -1 && !tool.specifier ? specifierNote(tool) : undefined);
  if (dialect.serverToolPattern.test(base)) return writtenServerTool(base, scope);
  const removed = dialect.removedTools.find(({ name }) => name === base);
  if (!removed) return undefined;
  const summary = `No tool any more: ${dialect.reader} drops the name without a word`;
  return { name: base, kind: 'tool', summary, documentation: paragraphs(`${summary}.`, removed.instead && `Use \`${removed.instead}\` instead.`) };
}

function aliasNote(written: string, { name, aliases = [] }: Tool, { reader }: Dialect): string | undefined {
  if (aliases.includes(written)) return `\`${written}\` is an older name, which ${reader} still takes for \`${name}\`.`;
  return aliases.length > 0 ? `Older names: ${aliases.map((alias) => `\`${alias}\``).join(', ')}.` : undefined;
}

function specifierNote({ name }: Tool): string {
  return `What stands in parentheses has no effect: the entry means the whole of \`${name}\`.`;
}

function wordOf(tool: Tool, ...notes: readonly (string | undefined)[]): Word {
  const { name, summary } = tool;
  return { name, kind: 'tool', summary: summary.replaceAll('`', ''), documentation: paragraphs(`${summary}.`, availabilityOf(tool), ...notes) };
}

function availabilityOf({ availability, gated, exception, since }: Tool): string {
  const given = {
    any: 'Given to subagents in the foreground and in the background',
    foreground: 'Given to subagents in the foreground only, and agents run in the background by default',
    never: 'Not given to subagents',
  }[availability];
  return `${given}${exception === undefined ? '' : `; ${exception}`}.${gated ? ' Present in some sessions only.' : ''}${since === undefined ? '' : ` ${sinceWords(since)}.`}`;
}

function writtenServerTool(entry: string, scope: Scope): Word {
  const { prefix, joint } = scope.document.dialect.serverToolName;
  const rest = entry.slice(prefix.length);
  const end = rest.indexOf(joint);
  const tool = end === -1 ? '' : rest.slice(end + joint.length);
  const server = end === -1 ? rest : rest.slice(0, end);
  if (/^(?:\.?\*)?$/.test(tool)) return serverToolWord(entry, server);
  const known = serversIn(scope).find(({ name }) => name === server)?.tools?.find(({ name }) => name === tool);
  return serverToolWord(entry, server, known ?? { name: tool });
}

/** Without a tool, all of the server's. */
function serverToolWord(name: string, server: string, tool?: KnownName): Word {
  const which = tool === undefined ? 'All tools' : `The tool ${tool.name}`;
  const marked = tool === undefined ? 'All tools' : `The tool ${code(tool.name)}`;
  const given = 'Tools of MCP servers are given to subagents in the foreground and in the background. Without a connection to the server the entry has no effect.';
  const documentation = paragraphs(`${marked} of the MCP server ${code(server)}.`, tool?.description && escaped(tool.description), given);
  return { name, kind: 'tool', summary: `${which} of the MCP server ${server}`, documentation };
}
