import { expect, test } from 'vitest';
import { agent, crlf } from '../../support/agent';
import { expectProblems, fixed } from '../../support/check';

test('only the last one counts', () => {
  expectProblems(agent(`model: opus
^^^^^ warning duplicate-key: "model" is written more than once. The last one counts, so Claude Code ignores this one. Remove what does not count.
model: sonnet
^^^^^ warning duplicate-key: "model" is written more than once. The last one counts, so Claude Code ignores this one. Remove what does not count.
model: haiku
`));
});

test('the same value twice', () => {
  expectProblems(agent(`model: opus # the first
^^^^^ warning duplicate-key: "model" is written more than once. Both have the same value. Remove what does not count.
model: opus
`));
});

test('inside of hooks', () => {
  expectProblems(agent(`hooks:
  PostToolUse:
  ^^^^^^^^^^^ warning duplicate-key: "PostToolUse" is written more than once. The last one counts, so Claude Code ignores this one. Remove what does not count.
    - hooks: [{ type: command, command: ./one.sh }]
  PostToolUse:
    - hooks: [{ type: command, command: ./two.sh }]
`));
});

test('what is merged in is meant to be overridden', () => {
  expectProblems(agent(`<<: { model: opus }
model: haiku
`));
});

test('unknown keys are ignored anyway', () => {
  expectProblems(agent(`xyzzy: 1
^^^^^ warning unknown-key: Unknown key "xyzzy" is ignored by Claude Code.
xyzzy: 2
^^^^^ warning unknown-key: Unknown key "xyzzy" is ignored by Claude Code.
`));
});

test.each([
  ['duplicate-key', 'Remove this "model"', 'model: opus\nmodel: sonnet\nmodel: haiku\n', 'model: sonnet\nmodel: haiku\n'],
  ['duplicate-key', 'Remove this "model"', 'model: opus # the first\nmodel: opus\n', 'model: opus\n'],
  ['duplicate-key', 'Remove this "PostToolUse"', 'hooks:\n  PostToolUse:\n    - hooks: [{ type: command, command: ./one.sh }]\n  PostToolUse:\n    - hooks: [{ type: command, command: ./two.sh }]\n', 'hooks:\n  PostToolUse:\n    - hooks: [{ type: command, command: ./two.sh }]\n'],
])('%s: "%s" does what it says, with LF and with CRLF', (rule, title, before, after) => {
  expect(fixed(agent(before), rule, title)).toBe(agent(after));
  expect(fixed(crlf(agent(before)), rule, title)).toBe(crlf(agent(after)));
});
