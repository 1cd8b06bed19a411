import { describe, expect, test } from 'vitest';
import { expectProblems, fixed, problemsOf } from '../../support/check';

/** Texts whose further lines begin at the margin. */
describe('problems', () => {
  test('text at the margin', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes.

<example>
^^^^^^^^^ error unindented-continuation: This line begins at the margin, so that to YAML it is no part of "description". Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Indent the text, under "|" behind the key.
user: "Look"
</example>
model: opus
---

Review the diff.
`);
  });

  test('text at the margin, with CRLF', () => {
    expectProblems(`---␍
name: reviewer␍
description: 😀 Reviews pull requests for risky changes.␍
␍
<example>␍
^^^^^^^^^ error unindented-continuation: This line begins at the margin, so that to YAML it is no part of "description". Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Indent the text, under "|" behind the key.
user: "Look"␍
</example>␍
model: opus␍
---␍
␍
Review the diff.␍
`);
  });

  test('text at the margin, in quotes that hold others', () => {
    expectProblems(`---
name: reviewer
description: "😀 Reviews pull requests for risky changes.

user: "Look"

And more."
^^^^^^^^^^ error unindented-continuation: This line begins at the margin, so that to YAML it is no part of "description". Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Indent the text, under "|" behind the key.
model: opus
---

Review the diff.
`);
  });

  test('text at the margin that reads like keys', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes.

Examples:
<example>
^^^^^^^^^ error unindented-continuation: This line begins at the margin, so that to YAML it is no part of "description". Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Indent the text, under "|" behind the key.
Context: A change.
</example>
model: opus
---

Review the diff.
`);
  });

  test('text at the margin below a block scalar', () => {
    expectProblems(`---
name: reviewer
description: |
  😀 Reviews pull requests
for risky changes
^^^^^^^^^^^^^^^^^ error unindented-continuation: This line begins at the margin, so that to YAML it is no part of "description". Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Indent the text, under "|" behind the key.
model: opus
---

Review the diff.
`);
  });
});

describe('fixes', () => {
  test('text at the margin: Turn the text into a block scalar', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes.\n\n<example>\nuser: "Look"\n</example>\nmodel: opus\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unindented-continuation', 'Turn the text into a block scalar')).toBe('---\nname: reviewer\ndescription: |-\n  😀 Reviews pull requests for risky changes.\n\n  <example>\n  user: "Look"\n  </example>\nmodel: opus\n---\n\nReview the diff.\n');
  });

  test('text at the margin, with CRLF: Turn the text into a block scalar', () => {
    const text = '---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes.\r\n\r\n<example>\r\nuser: "Look"\r\n</example>\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'unindented-continuation', 'Turn the text into a block scalar')).toBe('---\r\nname: reviewer\r\ndescription: |-\r\n  😀 Reviews pull requests for risky changes.\r\n\r\n  <example>\r\n  user: "Look"\r\n  </example>\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('text at the margin, in quotes that hold others: Turn the text into a block scalar', () => {
    const text = '---\nname: reviewer\ndescription: "😀 Reviews pull requests for risky changes.\n\nuser: "Look"\n\nAnd more."\nmodel: opus\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unindented-continuation', 'Turn the text into a block scalar')).toBe('---\nname: reviewer\ndescription: |-\n  😀 Reviews pull requests for risky changes.\n\n  user: "Look"\n\n  And more.\nmodel: opus\n---\n\nReview the diff.\n');
  });

  test('text at the margin that reads like keys: Turn the text into a block scalar', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes.\n\nExamples:\n<example>\nContext: A change.\n</example>\nmodel: opus\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unindented-continuation', 'Turn the text into a block scalar')).toBe('---\nname: reviewer\ndescription: |-\n  😀 Reviews pull requests for risky changes.\n\n  Examples:\n  <example>\n  Context: A change.\n  </example>\nmodel: opus\n---\n\nReview the diff.\n');
  });

  test('text at the margin below a block scalar: Indent the text', () => {
    const text = '---\nname: reviewer\ndescription: |\n  😀 Reviews pull requests\nfor risky changes\nmodel: opus\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unindented-continuation', 'Indent the text')).toBe('---\nname: reviewer\ndescription: |\n  😀 Reviews pull requests\n  for risky changes\nmodel: opus\n---\n\nReview the diff.\n');
  });
});

test('a line below a text that may be a key with a slip is not folded into it without asking', () => {
  const file = (line: string): string => `---\nname: reviewer\ndescription: Reviews pull requests 😀\n${line}\n---\n\nReview.\n`;
  const isSafe = (line: string) => problemsOf(file(line)).find(({ rule }) => rule.id === 'unindented-continuation')?.fixes[0]?.safe;
  expect(isSafe('<example>')).toBe(true);
  expect(isSafe('Use it after each change.')).toBe(true);
  expect(isSafe('model #: sonnet')).toBe(false);
});
