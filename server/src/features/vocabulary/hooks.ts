import type { HookEvent } from '../../spec/hook';
import { code, paragraphs } from '../markdown';
import { plainWords } from './choices';
import { variantMap } from './config-keys';
import type { Expected, KeyShape, MapShape, Words } from './expected';
import { modelWords } from './models';
import { agentWords, serverWords } from './names';
import type { Scope } from './scope';
import { matcherWords } from './tools';

/** Events, below them a list of matchers, below these a list of entries. */
export function hooksExpected(scope: Scope): Expected {
  const { dialect } = scope.document;
  return { map: { keys: () => dialect.hookEvents.map((event) => eventKey(event, scope)) } };
}

function eventKey(event: HookEvent, scope: Scope): KeyShape {
  return {
    name: event.name,
    summary: event.summary,
    documentation: paragraphs(`${event.summary}.`, matcherNote(event), becomesNote(event), strictNote(event)),
    snippet: eventSnippet(event, scope),
    value: () => ({ list: { map: groupShape(event, scope) } }),
  };
}

function matcherNote({ matches, values = [] }: HookEvent): string {
  if (matches === undefined) return 'A matcher has no meaning here.';
  const compared = { tool: 'the name of the tool', agent: 'the name of the agent', text: 'a word that tells the case' }[matches];
  return `The matcher is compared with ${compared}${values.length > 0 ? `: ${values.map(code).join(', ')}` : ''}.`;
}

function becomesNote({ becomes }: HookEvent): string | undefined {
  return becomes === undefined ? undefined : `Where the agent runs as a subagent, the hooks are bound to \`${becomes}\` instead.`;
}

function strictNote({ strict }: HookEvent): string | undefined {
  return strict ? '**One part that cannot be used here keeps the whole agent from loading.**' : undefined;
}

function eventSnippet({ matches, values }: HookEvent, { document: { dialect } }: Scope): string {
  const tool = dialect.tools.find(({ kind }) => kind === 'run')?.name ?? '';
  const matcher = values ? `\${1|${values.join(',')}|}` : matches === 'tool' ? `\${1:${tool}}` : undefined;
  const entry = 'hooks:\n      - type: command\n        command: $0';
  return matcher === undefined ? `\n  - ${entry}` : `\n  - matcher: ${matcher}\n    ${entry}`;
}

function groupShape(event: HookEvent, scope: Scope): MapShape {
  const variants = scope.document.dialect.hookEntryTypes.map(({ name, summary, keys }) => ({ names: [name], summary, keys }));
  const entries = variantMap(variants, 'What kind of entry this is', scope);
  const hooks = structureKey('hooks', 'What runs: a list of entries, each with a type', '\n  - $0', { list: { map: entries } });
  if (event.matches === undefined) return { keys: () => [hooks] };
  const matcher = structureKey('matcher', 'What the hooks run for; absent: always', ' ', { words: matchedWords(event, scope) });
  return { keys: () => [{ ...matcher, documentation: paragraphs(matcher.documentation, matcherNote(event)) }, hooks] };
}

function structureKey(name: string, summary: string, snippet: string, value: Expected): KeyShape {
  return { name, summary, documentation: `${summary}.`, snippet, value: () => value };
}

function matchedWords(event: HookEvent, scope: Scope): Words {
  if (event.of === 'model') return { ...modelNames(scope), separator: 'bar' };
  if (event.of === 'server') return { offered: serverWords(scope, false).offered, meaning: serverWords(scope, false).meaning, separator: 'bar' };
  if (event.matches === 'tool') return matcherWords(scope);
  if (event.matches === 'agent') return agentWords(scope, 'bar');
  return { ...plainWords('choice', (event.values ?? []).map((value) => [value, ''])), separator: 'bar' };
}

/** Only a full id names one model. A name that is not known may be a pattern. */
function modelNames({ document: { dialect } }: Scope): Words {
  const { offered, meaning } = modelWords(dialect);
  return { offered: offered.filter(({ name }) => dialect.modelPattern.test(name)), meaning };
}
