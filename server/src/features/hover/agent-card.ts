import type { AgentDocument } from '../../document/agent-document';
import type { Agent } from '../../document/read/agent';
import { isLookedAt, type DocumentOrigin } from '../../document/read/origin';
import type { Dialect } from '../../spec/dialect';
import type { Field } from '../../spec/field';
import { code, codeBlock, paragraphs, shortened } from '../markdown';
import type { World } from '../../workspace/world';
import { costWords } from '../cost';
import { toolsLine } from './effective-tools';
import { sourceLink } from './sources';

/** Longer descriptions are cut. */
const mostShown = 600;

/** The verdict, and the agent that the reader ends up with: what is stored, and what holds for the keys that are not there. */
export function agentCard(document: AgentDocument, world: World): string {
  const { agent, dialect } = document;
  if (!agent) return notLoaded(document);
  const fields = dialect.fields.filter(({ form, ignored }) => ignored === undefined && form.kind !== 'name' && form.kind !== 'description');
  const lines = fields.map((field) => ({ field, line: lineOf(field, agent, { document, world }) }));
  const set = lines.flatMap(({ line }) => line);
  const absent = lines.filter(({ line }) => line.length === 0).map(({ field }) => field).flatMap(({ name, absent: phrase }) => (phrase === undefined ? [] : [`- ${name}: ${phrase}`]));
  return paragraphs(
    `**${dialect.reader} loads this agent** as ${code(agent.name)}.`,
    codeBlock(shortened(agent.description, mostShown)),
    `The description costs ${costWords(agent.description)} in every conversation.`,
    set.join('\n'),
    absent.length > 0 ? `Not set:\n\n${absent.join('\n')}` : undefined,
    sourceLink(dialect, undefined, 'agent'),
  );
}

function notLoaded({ verdict, dialect, origin }: AgentDocument): string {
  const { reader } = dialect;
  const why = {
    loads: '',
    rejected: 'It has a name, but something in it is refused.',
    unreadable: 'The frontmatter does not parse, so that the whole file is dropped.',
    'not-an-agent': 'There is no frontmatter where it is looked for, or no name in it.',
    skipped: whySkipped(origin, dialect),
  }[verdict];
  return paragraphs(`**${reader} does not load this file.**`, why, sourceLink(dialect, undefined, 'agent'));
}

function whySkipped(origin: DocumentOrigin, { place }: Dialect): string {
  if (origin.leftOut) return origin.leftOut.refused === undefined ? 'The manifest of its plugin lists other agents.' : 'Its plugin is refused as a whole.';
  return isLookedAt(origin, place) ? 'The file is too large.' : 'Files with this extension are not looked at.';
}

function isStored({ form, name }: Field, agent: Agent): boolean {
  return form.kind === 'group' ? form.fields.some((field) => agent[field.name] !== undefined) : agent[name] !== undefined && !isEmptyList(form, agent[name]);
}

/** Lists that are stored even where nothing is written. */
function isEmptyList({ kind }: Field['form'], value: unknown): boolean {
  return kind === 'names' && Array.isArray(value) && value.length === 0;
}

function lineOf(field: Field, agent: Agent, scope: { readonly document: AgentDocument; readonly world: World }): readonly string[] {
  const { form, name } = field;
  if (form.kind === 'group') return form.fields.flatMap((part) => (agent[part.name] === undefined ? [] : [`- **${part.name}**: ${shown(agent[part.name])}`]));
  if (form.kind === 'names' && form.of === 'tool' && form.star === 'all') return [`- **${name}**: ${toolsLine(field, agent, scope)}`];
  return isStored(field, agent) ? [`- **${name}**: ${shown(agent[name])}`] : [];
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? code(item) : keysOf(item))).join(', ');
  return typeof value === 'string' ? code(shortened(value, mostShown)) : keysOf(value);
}

function keysOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.keys(value).map(code).join(', ') : code(JSON.stringify(value));
}
