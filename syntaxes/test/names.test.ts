import { beforeAll, expect, it } from 'vitest';
import { INITIAL, type IGrammar } from 'vscode-textmate';
import { claudeCode, type Value } from '../../server/src/spec';
import { readAgentGrammar, loadAgentGrammar } from './support/registry';

/** The grammar cannot read the tables of names, so its lists are compared with them here, in both directions. */
const text = readAgentGrammar();

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadAgentGrammar();
});

it('knows the keys', () => {
  expect(listWith('maxTurns')).toEqual(claudeCode.fields.map(({ name }) => name).sort());
});

it('knows the tools', () => {
  expect(listWith('Bash')).toEqual(claudeCode.tools.flatMap(({ name, aliases = [] }) => [name, ...aliases]).sort());
});

it('knows the hook events', () => {
  expect(listWith('PreToolUse')).toEqual(claudeCode.hookEvents.map(({ name }) => name).sort());
});

it('knows the types of hooks', () => {
  expect(listWith('mcp_tool')).toEqual(claudeCode.hookEntryTypes.map(({ name }) => name).sort());
});

it('knows the types of servers', () => {
  expect(listWith('stdio')).toEqual(claudeCode.serverTypes.flatMap(({ names }) => names).sort());
});

it.each(['color', 'permissionMode', 'effort', 'memory', 'isolation'])('knows the values of %s', key => {
  const names = valuesOf(key).flatMap(({ name, synonyms = [] }) => [name, ...synonyms]);
  expect(listWith(names[0] ?? '', names.at(-1) ?? '')).toEqual(names.sort());
});

it('knows the models', () => {
  const models = [...valuesOf('model').map(({ name }) => name), 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'claude-opus-4-1@20250805'];
  expect(models.filter(model => !isModel(model))).toEqual([]);
  expect(['gpt-4', 'Claude Sonnet 4.5', 'sonnet[2m]', 'claude', 'opus[1m', 'best[1m]'].filter(isModel)).toEqual([]);
});

/** The names of the one list in the grammar that holds these, sorted. */
function listWith(...names: readonly string[]): readonly string[] {
  const lists = [...text.matchAll(/[(:](\w[\w-]*(?:\|[\w-]+)+)\)/g)].map(([, list = '']) => list.split('|'));
  const found = lists.filter(list => names.every(name => list.includes(name)));
  return [...new Set(found.sort((a, b) => b.length - a.length)[0])].sort();
}

function valuesOf(key: string): readonly Value[] {
  const form = claudeCode.fields.find(({ name }) => name === key)?.form;
  return form && 'values' in form ? form.values : [];
}

function isModel(name: string): boolean {
  const { ruleStack } = grammar.tokenizeLine('---', INITIAL);
  const { tokens } = grammar.tokenizeLine(`model: ${name}`, ruleStack);
  return tokens.at(-1)?.scopes.includes('variable.other.enummember.model') ?? false;
}
