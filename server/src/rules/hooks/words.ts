import type { AgentDocument } from '../../document/agent-document';
import type { Flaw, PartProblem } from '../../document/read/flaw';
import type { Dialect } from '../../spec/dialect';
import { kindOf, oneOf } from '../support/blame';
import { expectedWords, foundWords } from '../support/config-values';
import { didYouMean } from '../support/did-you-mean';
import { typesByKeys } from './tree';

export type HookFlaw = Extract<Flaw, { kind: 'hook' }>;

/** The flaws of hooks that a rule speaks of; those of events that nobody knows have a rule of their own. */
export function hookFlaws({ flaws }: AgentDocument, fatal: boolean): readonly HookFlaw[] {
  return flaws.filter((flaw) => flaw.kind === 'hook').filter((flaw) => flaw.fatal === fatal && flaw.problem !== 'unknown-event');
}

/** What is wrong with a part of the hooks, and what belongs there, in one or two sentences. */
export function hookWords(document: AgentDocument, flaw: HookFlaw): string {
  const under = flaw.event === undefined ? '' : ` under "${flaw.event}"`;
  switch (flaw.problem) {
    case 'missing-key':
      return missingKey(document, flaw, under);
    case 'unknown-type':
      return unknownType(document.dialect, flaw, under);
    case 'wrong-value':
      return `"${flaw.key}" in a hook of type "${flaw.type}"${under} must be ${expectedWords(flaw.expected)}, but ${foundWords(flaw.value, flaw.expected)}.`;
    case 'not-a-string':
      return `The matcher${under} must be a string, but this is ${kindOf(flaw.value)}.`;
    default:
      return wrongShape(flaw, under);
  }
}

function wrongShape({ part, problem, value, event }: HookFlaw, under: string): string {
  const found = kindOf(value);
  if (part === 'hooks') return `"hooks" must be a map from events to lists, but this is ${found}.`;
  if (part === 'event') return `"${event ?? ''}" must hold a list, but this is ${found}.`;
  if (part === 'entry') return `An entry of "hooks"${under} must be a map with a "type", but this is ${found}.`;
  if (problem === 'not-a-list') return `"hooks"${under} must be a list of entries, but this is ${found}.`;
  return `An item${under} must be a map with a list "hooks", but this is ${found}.`;
}

function missingKey(document: AgentDocument, { key, type, value }: HookFlaw & Extract<PartProblem, { problem: 'missing-key' }>, under: string): string {
  if (type !== undefined) return `This hook of type "${type}"${under} lacks "${key}".`;
  const { hookEntryTypes } = document.dialect;
  if (key === 'type') return `This hook entry${under} has no "type". Name one: ${oneOf(hookEntryTypes.map(({ name }) => name))}.`;
  const flat = value.kind === 'mapping' && (typesByKeys(document, value).length > 0 || value.entries.some((entry) => entry.key === 'type'));
  return flat ? `What to run stands directly${under}. It belongs one level deeper, into a list "hooks".` : `This item${under} has no list "hooks", which tells what to run.`;
}

function unknownType({ hookEntryTypes }: Dialect, { found }: HookFlaw & Extract<PartProblem, { problem: 'unknown-type' }>, under: string): string {
  const names = hookEntryTypes.map(({ name }) => name);
  const meant = didYouMean(found, names);
  return `Unknown hook type "${found}"${under}. ${meant === undefined ? `There are ${oneOf(names).replace(/ or (?="[^"]*"$)/, ' and ')}.` : `Did you mean "${meant}"?`}`;
}
