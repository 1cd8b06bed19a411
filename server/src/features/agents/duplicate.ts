import type { AgentDocument } from '../../document/agent-document';
import { joined, parentOf, pathOf } from '../../workspace/uri';
import type { Checker } from '../checker';
import { textOf } from '../dialogue/answer';
import type { Answer, Reply } from '../dialogue/reply';
import { nameFinding } from './name-finding';
import { freeName, nameFault, nameWarning, type Naming } from './naming';
import { withName } from './with-name';

/** An agent file that is to be duplicated, beside itself. */
export interface Duplicating extends Omit<Naming, 'name' | 'dialect'> {
  readonly uri: string;
  readonly document: AgentDocument;
}

/** Asks for a name, and gives the file with that name in it and every other byte as it was. */
export function duplicateAgent(answers: readonly Answer[], duplicating: Duplicating, checker: Checker): Reply {
  const { document, world } = duplicating;
  const { agent, dialect } = document;
  if (!agent) return { next: { kind: 'refuse', message: `${dialect.reader} does not load this agent. Mend it before you duplicate it.` } };
  const question = { kind: 'input', title: 'Duplicate Agent', prompt: `What should the duplicate of "${agent.name}" be called? Its file gets the same name.`, step: 1, steps: 1, value: freeName(`${agent.name}-copy`, world) } as const;
  if (answers.length === 0) return { next: question };
  const name = nameIn(answers);
  const uri = duplicateOf(answers, duplicating.uri);
  const text = withName(document, name, pathOf(uri));
  const naming = { ...duplicating, dialect, name };
  const refused = nameFault(naming) ?? finding(name, duplicating, checker) ?? (text === undefined ? 'The name of this agent cannot be changed without changing more of the file.' : undefined);
  if (text === undefined || refused !== undefined) return { next: question, ...(refused !== undefined && { refused }) };
  const warned = nameWarning(naming);
  return { next: { kind: 'create', uri, text }, ...(warned !== undefined && { warned }) };
}

/** The URI of the duplicate, by the answers so far. */
export function duplicateOf(answers: readonly Answer[], uri: string): string {
  return joined(parentOf(uri) ?? '', `${nameIn(answers)}.md`);
}

function nameIn([answer]: readonly Answer[]): string {
  return textOf(answer) ?? '';
}

/** What the file has against itself was there before. */
function finding(name: string, { document: { origin, dialect } }: Duplicating, checker: Checker): string | undefined {
  const path = origin.path?.replace(/[^/]*$/, () => `${name}.md`);
  return nameFinding(name, { dialect, checker, origin: { ...origin, ...(path !== undefined && { path }) } });
}
