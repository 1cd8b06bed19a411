import { expect, test } from 'vitest';
import { agent, crlf } from '../../support/agent';
import { expectProblems, fixed } from '../../support/check';

test('lines of a text at the margin are one problem', () => {
  expectProblems(agent(`initialPrompt: Review the diff.
Look at these: migrations # and seeds
^^^^^^^^^^^^^^^^^^^^^^^^^ warning text-became-key: This line is no part of "initialPrompt": to YAML "Look at these" is a key of its own, and so is the line below, and Claude Code ignores it. Indent the text, under "|" behind the key.
And at these: settings
model: opus
`));
});

test('below a block scalar', () => {
  expectProblems(agent(`initialPrompt: |
  Review the diff.
Look at these: migrations
^^^^^^^^^^^^^^^^^^^^^^^^^ warning text-became-key: This line is no part of "initialPrompt": to YAML "Look at these" is a key of its own, and Claude Code ignores it. Indent the text, under "|" behind the key.
`));
});

test('below a quoted text', () => {
  expectProblems(agent(`initialPrompt: "Review the diff."
Look at these: migrations
^^^^^^^^^^^^^^^^^^^^^^^^^ warning text-became-key: This line is no part of "initialPrompt": to YAML "Look at these" is a key of its own, and Claude Code ignores it. Indent the text, under "|" behind the key.
`));
});

test('a single word is a key, and so is what stands below no text', () => {
  expectProblems(agent(`initialPrompt: Review the diff.
Examples: migrations
^^^^^^^^ warning unknown-key: Unknown key "Examples" is ignored by Claude Code.
maxTurns: 4
use cases: many
^^^^^^^^^ warning unknown-key: Unknown key "use cases" is ignored by Claude Code.
`));
});

test.each([
  ['text-became-key', 'Make it part of "initialPrompt"', 'initialPrompt: Review the diff.\nLook at these: migrations # and seeds\nAnd at these: settings\nmodel: opus\n', 'initialPrompt: |-\n  Review the diff.\n  Look at these: migrations # and seeds\n  And at these: settings\nmodel: opus\n'],
  ['text-became-key', 'Make it part of "initialPrompt"', 'initialPrompt: |\n  Review the diff.\nLook at these: migrations\n', 'initialPrompt: |\n  Review the diff.\n  Look at these: migrations\n'],
  ['text-became-key', 'Make it part of "initialPrompt"', 'initialPrompt: "Review the diff."\nLook at these: migrations\n', 'initialPrompt: |-\n  Review the diff.\n  Look at these: migrations\n'],
])('%s: "%s" does what it says, with LF and with CRLF', (rule, title, before, after) => {
  expect(fixed(agent(before), rule, title)).toBe(agent(after));
  expect(fixed(crlf(agent(before)), rule, title)).toBe(crlf(agent(after)));
});
