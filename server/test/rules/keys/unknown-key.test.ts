import { expect, test } from 'vitest';
import { agent, crlf } from '../../support/agent';
import { expectProblems, fixed } from '../../support/check';

test('unknown keys are underlined, with a suggestion where one is near', () => {
  expectProblems(agent(`modle: sonnet
^^^^^ warning unknown-key: Unknown key "modle" is ignored by Claude Code. Did you mean "model"?
xyzzy: 1
^^^^^ warning unknown-key: Unknown key "xyzzy" is ignored by Claude Code.
`));
});

test('what differs in letter case, hyphens or underscores only is certainly meant', () => {
  expectProblems(agent(`MODEL: opus
^^^^^ warning unknown-key: Unknown key "MODEL" is ignored by Claude Code. Did you mean "model"?
max-turns: 4
^^^^^^^^^ warning unknown-key: Unknown key "max-turns" is ignored by Claude Code. Did you mean "maxTurns"?
permission_mode: plan
^^^^^^^^^^^^^^^ warning unknown-key: Unknown key "permission_mode" is ignored by Claude Code. Did you mean "permissionMode"?
disallowed-tools: Write
^^^^^^^^^^^^^^^^ warning unknown-key: Unknown key "disallowed-tools" is ignored by Claude Code. Did you mean "disallowedTools"?
`));
});

test('a key that is there already was not meant', () => {
  expectProblems(agent(`max_turns: 4
^^^^^^^^^ warning unknown-key: Unknown key "max_turns" is ignored by Claude Code. Only "maxTurns" counts, which is there as well.
maxTurns: 5
`));
});

test('the value is corrected with its key, where it would be wrong there', () => {
  expectProblems(agent(`Color: Red
^^^^^ warning unknown-key: Unknown key "Color" is ignored by Claude Code. Did you mean "color"?
`));
});

test('what is nearer to a key from elsewhere is no slip of one from here', () => {
  expectProblems(agent(`allow-tool: Read
^^^^^^^^^^ warning unknown-key: Unknown key "allow-tool" is ignored by Claude Code. Did you mean "tools"?
`));
});

test('an anchor that is referred to has served its purpose', () => {
  expectProblems(agent(`base: &base
  model: opus
<<: *base
`));
});

test('a merge of something that is no map', () => {
  expectProblems(agent(`<<: 5
^^ warning unknown-key: Unknown key "<<" is ignored by Claude Code. It merges maps, and this is none.
`));
});

test('keys in quotes and of odd kinds', () => {
  expectProblems(agent(`"odd key": 1
^^^^^^^^^ warning unknown-key: Unknown key "odd key" is ignored by Claude Code.
{{X}}: 5
^^^^^ warning unknown-key: Unknown key "{{X}}" is ignored by Claude Code.
`));
});

test('a hook event outside of the hooks', () => {
  expectProblems(agent(`Stop:
^^^^ warning unknown-key: Unknown key "Stop" is ignored by Claude Code. Hook events have an effect under "hooks" only.
  - hooks: [{ type: command, command: ./done.sh }]
`));
});

test('keys inside of a group', () => {
  expectProblems(agent(`experimental: { foo: 1, chacheTtl: 1h }
                ^^^ warning unknown-key: Unknown key "foo" in "experimental" is ignored by Claude Code.
                        ^^^^^^^^^ warning unknown-key: Unknown key "chacheTtl" in "experimental" is ignored by Claude Code. Did you mean "cacheTtl"?
`));
});

test('a page of documentation among the agents is left alone', () => {
  expectProblems(`---
title: Reviewers
description: Reviews pull requests for risky changes to the database
sidebar_position: 3
---

Review the diff.
`);
});

test('in a map in braces', () => {
  expectProblems(`---
{ "name": "reviewer", "description": "Reviews pull requests for risky changes to the database", "modle": "opus" }
                                                                                                ^^^^^^^ warning unknown-key: Unknown key "modle" is ignored by Claude Code. Did you mean "model"?
---

Review the diff.
`);
});

test.each([
  ['unknown-key', 'Change to "model"', 'modle: sonnet\nxyzzy: 1\n', 'model: sonnet\nxyzzy: 1\n'],
  ['unknown-key', 'Remove "max_turns"', 'max_turns: 4\nmaxTurns: 5\n', 'maxTurns: 5\n'],
  ['unknown-key', 'Change to "color" and correct its value', 'Color: Red\n', 'color: red\n'],
])('%s: "%s" does what it says, with LF and with CRLF', (rule, title, before, after) => {
  expect(fixed(agent(before), rule, title)).toBe(agent(after));
  expect(fixed(crlf(agent(before)), rule, title)).toBe(crlf(agent(after)));
});
