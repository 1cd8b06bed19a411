import { expect, test } from 'vitest';
import { expectProblems, fixed } from '../../support/check';

test('unknown keys are underlined, with a suggestion where one is near', () => {
  expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
modle: sonnet
^^^^^ warning unknown-key: Unknown key "modle" is ignored by Claude Code. Did you mean "model"?
xyzzy: 1
^^^^^ warning unknown-key: Unknown key "xyzzy" is ignored by Claude Code.
---

Review the diff.
`);
});

test('the fix keeps CRLF and the value', () => {
  const text = '---\r\nname: reviewer\r\ndescription: Reviews pull requests\r\nmodle: "sonnet" # fast\r\n---\r\n\r\nReview.\r\n';
  expect(fixed(text, 'unknown-key')).toBe(text.replace('modle', 'model'));
});
