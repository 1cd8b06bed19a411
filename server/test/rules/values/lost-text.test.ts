import { expect, test } from 'vitest';
import { agent, crlf } from '../../support/agent';
import { expectProblems, fixed } from '../../support/check';

test('a number sign directly before a word cuts a text', () => {
  expectProblems(agent(`initialPrompt: See issue #12 and "more"
                         ^^^^^^^^^^^^^^ warning comment-cuts-value: The "#" begins a comment, so "#12 and "more"" is no part of "initialPrompt". Quote the value.
`));
});

test('with a blank behind it, it may be a comment', () => {
  expectProblems(agent(`initialPrompt: See the issues # all of them
                              ^^^^^^^^^^^^^ information comment-cuts-value: The "#" begins a comment, so "# all of them" is no part of "initialPrompt". If it belongs to the text, quote the value.
`));
});

test('what begins as comments do is one', () => {
  expectProblems(agent(`initialPrompt: See the issues # TODO which?
model: opus #fast
`));
});

test('a text that is all comment', () => {
  expectProblems(agent(`initialPrompt: #12 is first
               ^^^^^^^^^^^^ warning comment-cuts-value: The "#" begins a comment, so "#12 is first" is no part of "initialPrompt". Quote the value.
`));
});

test('in quotes, nothing is cut', () => {
  expectProblems(agent(`initialPrompt: "See issue #12" # first
`));
});

test('an anchor and a tag', () => {
  expectProblems(agent(`initialPrompt: &lt means less than
               ^^^ warning anchor-eats-word: "&lt" is an anchor to YAML and no part of "initialPrompt". Quote the value.
observerMessage: !important Watch the seeds
                 ^^^^^^^^^^ warning anchor-eats-word: "!important" is a tag to YAML and no part of "observerMessage". Quote the value.
`));
});

test('where nothing is left of what an agent needs, it is not loaded', () => {
  expectProblems(`---
name: reviewer
description: #12 and other issues that were never looked at
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error comment-cuts-value: The "#" begins a comment, so "#12 and other issues that were never lo…" is no part of "description": it is empty, and Claude Code does not load the agent. Quote the value.
---

Review the diff.
`);
});

test('an anchor that is referred to, and a standard tag', () => {
  expectProblems(agent(`initialPrompt: &prompt Review
observerMessage: !!str 12
observer: *prompt
`));
});

test.each([
  ['comment-cuts-value', 'Quote the value', 'initialPrompt: See issue #12 and "more"\n', 'initialPrompt: \'See issue #12 and "more"\'\n'],
  ['comment-cuts-value', 'Quote the value', 'initialPrompt: See the issues # all of them\n', 'initialPrompt: "See the issues # all of them"\n'],
  ['comment-cuts-value', 'Quote the value', 'initialPrompt: #12 is first\n', 'initialPrompt: "#12 is first"\n'],
  ['anchor-eats-word', 'Quote the value', 'initialPrompt: &lt means less than\nobserverMessage: !important Watch the seeds\n', 'initialPrompt: "&lt means less than"\nobserverMessage: !important Watch the seeds\n'],
  ['anchor-eats-word', 'Quote the value', 'observerMessage: !important Watch seed #12\n', 'observerMessage: "!important Watch seed #12"\n'],
  ['anchor-eats-word', 'Quote the value', 'observerMessage: !important\n', 'observerMessage: "!important"\n'],
])('%s: "%s" does what it says, with LF and with CRLF', (rule, title, before, after) => {
  expect(fixed(agent(before), rule, title)).toBe(agent(after));
  expect(fixed(crlf(agent(before)), rule, title)).toBe(crlf(agent(after)));
});
