import { beforeAll, expect, it } from 'vitest';
import { INITIAL, type IGrammar } from 'vscode-textmate';
import { loadAgentGrammar } from './support/registry';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadAgentGrammar();
});

/** What a line may repeat without end, with an eye on the repeats in our patterns. */
const units = [
  'a', ' ', '- ', ': ', 'a: ', ' #', '"a" ', '\\', '[', '{', '[]', ', ', '<', '<a ', ' &a', '!', ' *', '1', '1 ', 'Bash(', 'Bash ', 'mcp__', '-- ', '{{', '😀',
];

/** The lines before, and the beginning of the line itself. */
const places: readonly (readonly [string, string])[] = [
  ['---', ''],
  ['---', 'name: '],
  ['---', 'description: '],
  ['---', 'description: "'],
  ['---', 'tools: '],
  ['---', 'skills: ['],
  ['---\ndescription: |', '  '],
  ['---\nhooks:', '  - matcher: '],
  ['---\nmcpServers:', '  - '],
];

/** Fifty times what a line takes here, and a fraction of what one takes on which a pattern backtracks. */
const milliseconds = 5000;

it.each(places)('takes linear time after %j on a line that begins %j', (before, beginning) => {
  const slow = units.filter(unit => isSlow(before, beginning + unit.repeat(50_000 / unit.length)));
  expect(slow).toEqual([]);
}, units.length * milliseconds);

it('takes linear time on a description of 100 kB', () => {
  const example = '<example>Context: A user\'s "app" is slow. assistant: \'I\'ll look\' <commentary>Since: slow.</commentary></example>\\n';
  expect(isSlow('---', `description: ${example.repeat(100_000 / example.length)}`)).toBe(false);
}, 2 * milliseconds);

it('takes linear time on a prompt line of 100 kB', () => {
  expect(isSlow('---\n---', '<example>Say $ARGUMENTS and {{name}} to the <user>.</example> '.repeat(1600))).toBe(false);
}, 2 * milliseconds);

function isSlow(before: string, line: string): boolean {
  let stack = INITIAL;
  for (const earlier of before.split('\n')) stack = grammar.tokenizeLine2(earlier, stack).ruleStack;
  return grammar.tokenizeLine2(line, stack, milliseconds).stoppedEarly;
}
