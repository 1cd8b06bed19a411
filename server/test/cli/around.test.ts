import { afterEach, expect, test } from 'vitest';
import { Sandbox } from '../support/command-line';
import { agentNamed } from '../support/indexed';

let sandbox: Sandbox;
afterEach(() => {
  sandbox.remove();
});

const twins = {
  '.git/HEAD': '',
  '.claude/agents/a.md': agentNamed('a'),
  '.claude/agents/b.md': agentNamed('a'),
  '.claude/agents/c.md': agentNamed('c', 'tools: Read, Agent(helpre)'),
  'home/.claude/agents/c.md': agentNamed('c'),
  'home/.claude/agents/helper.md': agentNamed('helper'),
};

async function found(...argv: readonly string[]): Promise<string[]> {
  const { out, err } = await sandbox.run(['check', '--format', 'compact', '--rule', 'name-differs-from-file=off', ...argv]);
  return [...out.trimEnd().split('\n'), err].filter((line) => line !== '');
}

const loser = '.claude/agents/a.md:2:7: warning: This agent is never run: ".claude/agents/b.md" has the same name, and of two files in one folder of agents the last by path counts. Rename one of them. [duplicate-name]';
const hider = '.claude/agents/c.md:2:7: information: This agent hides the user\'s agent "c", which is not run here. Rename one of them if you want both. [duplicate-name]';
const dangling = '.claude/agents/c.md:4:14: information: No agent "helpre" was found around this file. Did you mean "helper"? [unknown-agent-reference]';

test('a folder is checked with what its files say about each other', async () => {
  sandbox = new Sandbox(twins);
  expect(await found('@.claude')).toEqual([loser, hider, dangling]);
});

test('a single file gets the same findings', async () => {
  sandbox = new Sandbox(twins);
  expect(await found('@.claude/agents/a.md')).toEqual([loser]);
  expect(await found('@.claude/agents/b.md')).toEqual([]);
  expect(await found('@.claude/agents/c.md')).toEqual([hider, dangling]);
});

test('scripts and links are looked up, of a file, a folder and a text alike', async () => {
  const agent = agentNamed('a', 'hooks:', '  PreToolUse:', '    - hooks:', '        - {type: command, command: ./no.sh}').replace('Review the diff.', 'Follow [it](no.md).');
  sandbox = new Sandbox({ '.git/HEAD': '', '.claude/agents/a.md': agent });
  const expected = [
    '.claude/agents/a.md:7:36: warning: There is no file "./no.sh" in this project, so that the hook fails each time it is run. Make the file, or correct the path. [missing-hook-script]',
    '.claude/agents/a.md:10:13: information: There is no file "no.md" beside this agent or in its project. Whoever follows the link finds nothing. Correct the path, or make the file. [dead-link]',
  ];
  expect(await found('@.claude/agents/a.md')).toEqual(expected);
  expect(await found('@.claude')).toEqual(expected);
  expect(await found('@.claude', '--no-workspace')).toEqual([]);
});

test('a name in quotes, with letters that need them, is found as well', async () => {
  sandbox = new Sandbox({ '.git/HEAD': '', '.claude/agents/a.md': agentNamed('"it\'s: me"'), '.claude/agents/b.md': agentNamed("'it''s: me'") });
  expect(await found('@.claude/agents/a.md')).toHaveLength(1);
});

test('the text from standard input counts instead of the file', async () => {
  sandbox = new Sandbox(twins);
  const input = async (text: string) => (await sandbox.run(['check', '--format', 'compact', '--rule', 'name-differs-from-file=off', '--stdin', '--stdin-filename', '@.claude/agents/a.md'], text)).out;
  expect(await input(agentNamed('a'))).toBe(`${loser}\n`);
  expect(await input(agentNamed('other'))).toBe('');
});

test('each file can be judged by itself', async () => {
  sandbox = new Sandbox(twins);
  expect(await found('--no-workspace', '@.claude')).toEqual([]);
});

test('the other file is named for people and for machines', async () => {
  sandbox = new Sandbox(twins);
  const path = '.claude/agents/b.md';
  expect((await sandbox.run(['check', '@.claude/agents/a.md'])).out).toContain(`\n           ${path}:2:7  This agent is run.\n`);
  const json = JSON.parse((await sandbox.run(['check', '--format', 'json', '@.claude/agents/a.md'])).out) as { files: { problems: { rule: string; related?: unknown }[] }[] };
  const range = { start: { line: 1, character: 6 }, end: { line: 1, character: 7 } };
  expect(json.files[0]?.problems.find(({ rule }) => rule === 'duplicate-name')?.related).toEqual([{ path, range, message: 'This agent is run.' }]);
  const sarif = JSON.parse((await sandbox.run(['check', '--format', 'sarif', '@.claude/agents/a.md'])).out) as { runs: { results: { ruleId: string; relatedLocations?: unknown }[] }[] };
  const region = { startLine: 2, startColumn: 7, endLine: 2, endColumn: 8 };
  expect(sarif.runs[0]?.results.find(({ ruleId }) => ruleId === 'duplicate-name')?.relatedLocations).toEqual([
    { id: 0, message: { text: 'This agent is run.' }, physicalLocation: { artifactLocation: { uri: path }, region } },
  ]);
});

test('many files are judged as each by itself is', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`.claude/agents/x${at}.md`, agentNamed(`n${at % 50}`, ...(at % 7 === 0 ? [`tools: Read, Agent(n${at}x)`] : []))]));
  sandbox = new Sandbox({ '.git/HEAD': '', ...many });
  const whole = await found('@.claude');
  const single = await Promise.all(Object.keys(many).sort().map((path) => found(`@${path}`)));
  expect(single.flat()).toEqual(whole);
  expect(whole.filter((line) => line.includes('duplicate-name'))).toHaveLength(10);
});
