import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseAgentDocument, type AgentDocument } from '../../document/agent-document';
import { entryOf, stringOf } from '../../document/node';
import { span } from '../../document/span';
import type { DocumentOrigin } from '../../document/read/origin';
import type { Dialect } from '../../spec';
import type { FoundFile, Summary } from '../../workspace/index/summary';
import { pathOf } from '../../workspace/uri';
import type { KnownAgent, KnownName } from '../../workspace/world';
import { namingFile } from '../mentions';
import type { NamingFile } from '../mentions/found';
import { rangesOf, type Ranges } from '../ranges';
import { check, rules } from '../../rules';
import { configuredServers, permittedTools } from './configured-servers';
import { commandName, knownMentions, qualified, skillName } from './names';

/** How agent files are read: by the dialect of their base. */
export interface SummaryOptions {
  readonly project: Dialect;
  readonly plugin: Dialect;
  /** Who only asks for names spares the search for mentions of others. */
  readonly namesOnly?: true;
}

/** What the index keeps of a file. */
export function summarise(file: FoundFile, text: string, { project, plugin, namesOnly }: SummaryOptions): Summary {
  if (namesOnly && file.kind === 'agent') return agentIn(file, read(file, text, file.base.scope === 'plugin' ? plugin : project));
  switch (file.kind) {
    case 'agent':
      return agentSummary(file, read(file, text, file.base.scope === 'plugin' ? plugin : project));
    case 'skill':
      return proseSummary(file, read(file, text, project), 'skill', skillName(file));
    case 'command':
      return proseSummary(file, read(file, text, project), 'command', commandName(file));
    case 'servers':
      return { servers: configuredServers(text, rangesFor(file, text), file.uri), ...named(file, namingFile(file.kind, text, project)) };
    case 'settings':
      return { servers: permittedTools(text), ...named(file, namingFile(file.kind, text, project)) };
    case 'instructions':
      return named(file, namingFile(file.kind, text, project));
  }
}

function named(file: FoundFile, text: NamingFile, ranges: Ranges = rangesFor(file, text.text)): Pick<Summary, 'mentions'> {
  return { mentions: knownMentions(file, text).map(({ span: at, kind, name, declares }) => ({ kind, name, range: ranges.range(at), ...(declares && { declares }) })) };
}

function read(file: FoundFile, text: string, dialect: Dialect): AgentDocument {
  return parseAgentDocument(text, dialect, originOf(file));
}

export function originOf({ uri, base }: FoundFile): DocumentOrigin {
  const path = pathOf(uri);
  return { ...(path !== undefined && { path }), ...(base.plugin !== undefined && { plugin: base.plugin }) };
}

/** The conversions for a text that no editor holds. */
function rangesFor({ uri }: FoundFile, text: string): Ranges {
  return rangesOf(TextDocument.create(uri, 'markdown', 0, text));
}

/** The same of an agent file that was read before. */
export function agentSummary(file: FoundFile, document: AgentDocument): Summary {
  const ranges = rangesFor(file, document.text);
  const reason = document.agent ? undefined : reasonOf(document);
  return { ...agentIn(file, document, ranges), ...named(file, document, ranges), ...(reason !== undefined && { reason }) };
}

/** Only what others can ask for by name. */
export function agentIn(file: FoundFile, document: AgentDocument, ranges: Ranges = rangesFor(file, document.text)): Summary {
  const { verdict, agent } = document;
  const nameAt = entryOf(document.root, 'name')?.value.span ?? span(0, 0);
  const meant = stringOf(entryOf(document.root, 'name')?.value);
  const known: KnownAgent | undefined = agent && {
    name: qualified(agent.name, file),
    description: agent.description,
    uri: file.uri,
    range: ranges.range(nameAt),
    scope: file.base.scope,
    verdict,
    ...(agent.tools && { tools: agent.tools }),
    ...(agent.model !== undefined && { model: agent.model }),
    ...(agent.color !== undefined && { color: agent.color }),
  };
  return { verdict, ...(known && { agent: known }), ...(!known && meant !== undefined && { meantName: meant }) };
}

function reasonOf(document: AgentDocument): string | undefined {
  return check(document, { rules, severities: {}, onFailure: () => undefined }).find(({ severity }) => severity === 'error')?.message;
}

function proseSummary(file: FoundFile, document: AgentDocument, kind: 'skill' | 'command', name: string): Summary {
  const description = stringOf(entryOf(document.root, 'description')?.value);
  const ranges = rangesFor(file, document.text);
  const title = kind === 'skill' ? stringOf(entryOf(document.root, 'name')?.value) : undefined;
  const known: KnownName = { name, ...(title !== undefined && title !== name && { title }), uri: file.uri, range: ranges.range(entryOf(document.root, 'name')?.value.span ?? span(0, 0)), ...(description !== undefined && { description }) };
  return { [kind]: known, ...named(file, document, ranges) };
}
