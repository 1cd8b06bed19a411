import { expect, test } from 'vitest';
import { agent, crlf } from '../../support/agent';
import { expectProblems, fixed, problemsOf } from '../../support/check';

test('keys from elsewhere, with what takes their place', () => {
  expectProblems(agent(`allowed-tools: Read
^^^^^^^^^^^^^ warning foreign-key: Claude Code does not read "allowed-tools" from agents and ignores it. It belongs to skills and slash commands. Use "tools" instead.
argument-hint: file
^^^^^^^^^^^^^ warning foreign-key: Claude Code does not read "argument-hint" from agents and ignores it. It belongs to skills and slash commands.
version: 1.0
^^^^^^^ warning foreign-key: Claude Code does not read "version" from agents and ignores it. It belongs to plugin manifests and marketplaces.
temperature: 0.2
^^^^^^^^^^^ warning foreign-key: Claude Code does not read "temperature" from agents and ignores it. It belongs to agents of OpenCode and Gemini CLI.
requiredMcpServers: [github]
^^^^^^^^^^^^^^^^^^ warning foreign-key: Claude Code does not read "requiredMcpServers" from agents and ignores it.
`));
});

test('where the right key is there as well', () => {
  expectProblems(agent(`allowedTools: Read
^^^^^^^^^^^^ warning foreign-key: Claude Code does not read "allowedTools" from agents and ignores it. It belongs to the Agent SDK. Only "tools" counts, which is there as well.
tools: Read, Grep
when_to_use: always
^^^^^^^^^^^ warning foreign-key: Claude Code does not read "when_to_use" from agents and ignores it. It belongs to skills and slash commands. Only "description" counts, which is there as well.
`));
});

test('other spellings of a key from elsewhere', () => {
  expectProblems(agent(`allowed_tools: Read
^^^^^^^^^^^^^ warning foreign-key: Claude Code does not read "allowed_tools" from agents and ignores it. It belongs to skills and slash commands. Use "tools" instead.
`));
});

test('entries that are no tools are left out on the way', () => {
  expectProblems(agent(`allowed-tools: Read, LS, MultiEdit
^^^^^^^^^^^^^ warning foreign-key: Claude Code does not read "allowed-tools" from agents and ignores it. It belongs to skills and slash commands. Use "tools" instead.
`));
});

test('a part of a group goes into its group', () => {
  expectProblems(agent(`cacheTtl: 1h
^^^^^^^^ warning foreign-key: Claude Code does not read "cacheTtl" from agents and ignores it. It counts inside of "experimental" only.
`));
});

test('a prompt', () => {
  expectProblems(agent(`prompt: Review the diff
^^^^^^ warning foreign-key: Claude Code does not read "prompt" from agents and ignores it. It belongs to agents that are given as JSON; here the text after the frontmatter is the prompt.
`));
});

test.each([
  ['foreign-key', 'Change to "tools"', 'allowed-tools: Read\nargument-hint: file\nversion: 1.0\ntemperature: 0.2\nrequiredMcpServers: [github]\n', 'tools: Read\nargument-hint: file\nversion: 1.0\ntemperature: 0.2\nrequiredMcpServers: [github]\n'],
  ['foreign-key', 'Remove "allowedTools"', 'allowedTools: Read\ntools: Read, Grep\nwhen_to_use: always\n', 'tools: Read, Grep\nwhen_to_use: always\n'],
  ['foreign-key', 'Change to "tools" and correct its value', 'allowed-tools: Read, LS, MultiEdit\n', 'tools: Read, Glob, Edit\n'],
  ['foreign-key', 'Move into "experimental"', 'cacheTtl: 1h\n', 'experimental:\n  cacheTtl: 1h\n'],
])('%s: "%s" does what it says, with LF and with CRLF', (rule, title, before, after) => {
  expect(fixed(agent(before), rule, title)).toBe(agent(after));
  expect(fixed(crlf(agent(before)), rule, title)).toBe(crlf(agent(after)));
});

test('a value that only goes with its key is not corrected and renamed at once', () => {
  const text = agent('maxSteps: [nine]\n');
  const titles = problemsOf(text).flatMap(({ fixes }) => fixes.map(({ title }) => title));
  expect(titles).toEqual([]);
});
