import { expect, test } from 'vitest';
import { agent, crlf } from '../../support/agent';
import { expectProblems, fixed } from '../../support/check';

test('aliases in any letter case and ids of all providers are known', () => {
  expectProblems(agent(`model: OPUS[1m]
`));
});

test('spellings of an id', () => {
  expectProblems(agent(`model: Claude Sonnet 4.5
       ^^^^^^^^^^^^^^^^^ warning unknown-model: Claude Code does not know the model "Claude Sonnet 4.5" and sends it to the service as it is. Unless the service knows it, the agent fails when it runs. Did you mean "claude-sonnet-4-5"?
`));
});

test('an id without its last number', () => {
  expectProblems(agent(`model: claude-sonnet-4
       ^^^^^^^^^^^^^^^ warning unknown-model: Claude Code does not know the model "claude-sonnet-4" and sends it to the service as it is. Unless the service knows it, the agent fails when it runs. Did you mean "claude-sonnet-4-0"?
`));
});

test('a slip, and an alias among words', () => {
  expectProblems(agent(`model: snonet
       ^^^^^^ warning unknown-model: Claude Code does not know the model "snonet" and sends it to the service as it is. Unless the service knows it, the agent fails when it runs. Did you mean "sonnet"?
`));
});

test('models of others', () => {
  expectProblems(agent(`model: gpt-4
       ^^^^^ warning unknown-model: Claude Code does not know the model "gpt-4" and sends it to the service as it is. Unless the service knows it, the agent fails when it runs.
`));
});

test('placeholders', () => {
  expectProblems(agent(`model: <MODEL>
       ^^^^^^^ warning unknown-model: Claude Code takes the placeholder "<MODEL>", which was never filled in, for the name of a model and sends it to the service as it is. Unless the service knows it, the agent fails when it runs.
`));
});

test('a model that is no text', () => {
  expectProblems(agent(`model: [opus]
       ^^^^^^ warning model-not-text: Claude Code does not accept "[opus]" for "model". The value is ignored without a message, and the agent runs as if the key were absent. Did you mean "opus"?
`));
});

test.each([
  ['unknown-model', 'Change to "claude-sonnet-4-5"', 'model: Claude Sonnet 4.5\n', 'model: claude-sonnet-4-5\n'],
  ['unknown-model', 'Change to "claude-sonnet-4-5"', 'model: sonnet-4.5\n', 'model: claude-sonnet-4-5\n'],
  ['unknown-model', 'Change to "claude-opus-4-7"', 'model: claude-opus-4.7 # soon\n', 'model: claude-opus-4-7 # soon\n'],
  ['unknown-model', 'Change to "claude-sonnet-4-0"', 'model: claude-sonnet-4\n', 'model: claude-sonnet-4-0\n'],
  ['unknown-model', 'Change to "sonnet"', 'model: snonet\n', 'model: sonnet\n'],
  ['unknown-model', 'Change to "opus"', 'model: opus (preferred)\n', 'model: opus\n'],
  ['model-not-text', 'Change to "opus"', 'model: [opus]\n', 'model: opus\n'],
  ['model-not-text', 'Remove "model"', 'model: [opus, sonnet]\n', ''],
])('%s: "%s" does what it says, with LF and with CRLF', (rule, title, before, after) => {
  expect(fixed(agent(before), rule, title)).toBe(agent(after));
  expect(fixed(crlf(agent(before)), rule, title)).toBe(crlf(agent(after)));
});
