import { describe, expect, test } from 'vitest';
import { expectProblems, fixed } from '../../support/check';

/** Colons that YAML takes for the end of a key. */
describe('problems', () => {
  test('an unquoted colon is a warning, since the second try saves it', () => {
    expectProblems(`---
name: reviewer
description: 😀 Use this when: a pull request is opened
                             ^ warning unquoted-colon: This value holds ": " outside quotes, which is no YAML. Claude Code loads the agent only because it tries again with the value quoted. Quote it yourself.
model: opus
---

Review the diff.
`);
  });

  test('with CRLF, the same colon keeps the agent from loading', () => {
    expectProblems(`---␍
name: reviewer␍
description: 😀 Use this when: a pull request is opened␍
                             ^ error crlf-unquoted-value: This value holds ": " outside quotes, which is no YAML. Claude Code quotes such values on a second try, but not on lines that end with CRLF. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Quote the value.
model: opus␍
---␍
␍
Review the diff.␍
`);
  });

  test('a key that the second try leaves alone', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
note2: 😀 a: b
^^^^^ warning unknown-key: Unknown key "note2" is ignored by Claude Code.
           ^ error unquoted-value-not-saved: This value needs quotes to be YAML. Claude Code adds quotes on a second try, but only below keys of letters, "-" and "_", which "note2" is not. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Quote the value.
---

Review the diff.
`);
  });

  test('a second try that breaks another value', () => {
    expectProblems(`---
name: reviewer
description: 😀 Use this when: a pull request is opened
                             ^ error unquoted-value-not-saved: This value needs quotes to be YAML. Claude Code adds them on a second try, but it adds some to another value as well, which breaks that one. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Quote the value.
initialPrompt: |
  Review.
---

Review the diff.
`);
  });

  test('a colon at the end', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes, when:
                                                             ^ error colon-at-end: This value ends with a colon, which makes a key of it. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Quote the value.
---

Review the diff.
`);
  });

  test('a colon in an indented line', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
hooks:
  PostToolUse:
    - hooks:
        - type: command
          command: echo 😀 result: done
                                 ^ error colon-in-nested-value: This value holds ": " outside quotes, in a line that is indented. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Quote the value.
---

Review the diff.
`);
  });

  test('a colon in a value of several lines', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes.
  Use it for: migrations
            ^ error colon-in-multiline-value: A colon begins a new pair here, in the middle of a value of several lines. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Turn the value into a block scalar.
---

Review the diff.
`);
  });

  test('a colon in a value of several lines, with CRLF', () => {
    expectProblems(`---␍
name: reviewer␍
description: 😀 Reviews pull requests for risky changes.␍
  Use it for: migrations␍
            ^ error colon-in-multiline-value: A colon begins a new pair here, in the middle of a value of several lines. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Turn the value into a block scalar.
---␍
␍
Review the diff.␍
`);
  });

  test('a missing colon', () => {
    expectProblems(`---
name: reviewer
model opus
^^^^^ error missing-colon: There is no colon after this key. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Put one there.
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('a missing blank after the colon', () => {
    expectProblems(`---
name: reviewer
description:😀 Reviews pull requests for risky changes
^^^^^^^^^^^^ error missing-space-after-colon: Without a blank after the colon this is a word and no key. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Put a blank after the colon.
---

Review the diff.
`);
  });

  test('a missing blank in the first line', () => {
    expectProblems(`---␍
name:reviewer␍
^^^^^ error missing-space-after-colon: Without a blank after the colon this is a word and no key. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Put a blank after the colon.
description: 😀 Reviews pull requests for risky changes␍
---␍
␍
Review the diff.␍
`);
  });

  test('no agent: a page whose title holds a colon', () => {
    expectProblems(`---
title: Our agents: a guide
description: "How our agents work: a guide for everybody"
---

Review the diff.
`, { path: '.claude/agents/guide.md' });
  });

  test('a plugin’s agent loads by the name of its file, without its keys', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes:
                                                       ^ warning colon-at-end: This value ends with a colon, which makes a key of it. Claude Code cannot read the frontmatter, so the agent loads without any of its keys. Quote the value.
---

Review the diff.
`, { path: 'agents/reviewer.md', dialect: 'claude-code-plugin' });
  });
});

describe('fixes', () => {
  test('an unquoted colon is a warning, since the second try saves it: Quote the value', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Use this when: a pull request is opened\nmodel: opus\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unquoted-colon', 'Quote the value')).toBe('---\nname: reviewer\ndescription: "😀 Use this when: a pull request is opened"\nmodel: opus\n---\n\nReview the diff.\n');
  });

  test('an unquoted colon is a warning, since the second try saves it: Turn the value into a block scalar', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Use this when: a pull request is opened\nmodel: opus\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unquoted-colon', 'Turn the value into a block scalar')).toBe('---\nname: reviewer\ndescription: |-\n  😀 Use this when: a pull request is opened\nmodel: opus\n---\n\nReview the diff.\n');
  });

  test('with CRLF, the same colon keeps the agent from loading: Quote the value', () => {
    const text = '---\r\nname: reviewer\r\ndescription: 😀 Use this when: a pull request is opened\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'crlf-unquoted-value', 'Quote the value')).toBe('---\r\nname: reviewer\r\ndescription: "😀 Use this when: a pull request is opened"\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('with CRLF, the same colon keeps the agent from loading: Turn the value into a block scalar', () => {
    const text = '---\r\nname: reviewer\r\ndescription: 😀 Use this when: a pull request is opened\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'crlf-unquoted-value', 'Turn the value into a block scalar')).toBe('---\r\nname: reviewer\r\ndescription: |-\r\n  😀 Use this when: a pull request is opened\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('a key that the second try leaves alone: Quote the value', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nnote2: 😀 a: b\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unquoted-value-not-saved', 'Quote the value')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nnote2: "😀 a: b"\n---\n\nReview the diff.\n');
  });

  test('a key that the second try leaves alone: Turn the value into a block scalar', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nnote2: 😀 a: b\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unquoted-value-not-saved', 'Turn the value into a block scalar')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nnote2: |-\n  😀 a: b\n---\n\nReview the diff.\n');
  });

  test('a second try that breaks another value: Quote the value', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Use this when: a pull request is opened\ninitialPrompt: |\n  Review.\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unquoted-value-not-saved', 'Quote the value')).toBe('---\nname: reviewer\ndescription: "😀 Use this when: a pull request is opened"\ninitialPrompt: |\n  Review.\n---\n\nReview the diff.\n');
  });

  test('a second try that breaks another value: Turn the value into a block scalar', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Use this when: a pull request is opened\ninitialPrompt: |\n  Review.\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unquoted-value-not-saved', 'Turn the value into a block scalar')).toBe('---\nname: reviewer\ndescription: |-\n  😀 Use this when: a pull request is opened\ninitialPrompt: |\n  Review.\n---\n\nReview the diff.\n');
  });

  test('a colon at the end: Quote the value', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes, when:\n---\n\nReview the diff.\n';
    expect(fixed(text, 'colon-at-end', 'Quote the value')).toBe('---\nname: reviewer\ndescription: "😀 Reviews pull requests for risky changes, when:"\n---\n\nReview the diff.\n');
  });

  test('a colon at the end: Turn the value into a block scalar', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes, when:\n---\n\nReview the diff.\n';
    expect(fixed(text, 'colon-at-end', 'Turn the value into a block scalar')).toBe('---\nname: reviewer\ndescription: |-\n  😀 Reviews pull requests for risky changes, when:\n---\n\nReview the diff.\n');
  });

  test('a colon in an indented line: Quote the value', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nhooks:\n  PostToolUse:\n    - hooks:\n        - type: command\n          command: echo 😀 result: done\n---\n\nReview the diff.\n';
    expect(fixed(text, 'colon-in-nested-value', 'Quote the value')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nhooks:\n  PostToolUse:\n    - hooks:\n        - type: command\n          command: "echo 😀 result: done"\n---\n\nReview the diff.\n');
  });

  test('a colon in a value of several lines: Turn the value into a block scalar', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes.\n  Use it for: migrations\n---\n\nReview the diff.\n';
    expect(fixed(text, 'colon-in-multiline-value', 'Turn the value into a block scalar')).toBe('---\nname: reviewer\ndescription: |-\n  😀 Reviews pull requests for risky changes.\n  Use it for: migrations\n---\n\nReview the diff.\n');
  });

  test('a colon in a value of several lines, with CRLF: Turn the value into a block scalar', () => {
    const text = '---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes.\r\n  Use it for: migrations\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'colon-in-multiline-value', 'Turn the value into a block scalar')).toBe('---\r\nname: reviewer\r\ndescription: |-\r\n  😀 Reviews pull requests for risky changes.\r\n  Use it for: migrations\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('a missing colon: Put a colon after the key', () => {
    const text = '---\nname: reviewer\nmodel opus\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'missing-colon', 'Put a colon after the key')).toBe('---\nname: reviewer\nmodel: opus\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a missing blank after the colon: Put a blank after the colon', () => {
    const text = '---\nname: reviewer\ndescription:😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'missing-space-after-colon', 'Put a blank after the colon')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a missing blank in the first line: Put a blank after the colon', () => {
    const text = '---\r\nname:reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'missing-space-after-colon', 'Put a blank after the colon')).toBe('---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('a plugin’s agent loads by the name of its file, without its keys: Quote the value', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes:\n---\n\nReview the diff.\n';
    expect(fixed(text, 'colon-at-end', 'Quote the value', { path: 'agents/reviewer.md', dialect: 'claude-code-plugin' })).toBe('---\nname: reviewer\ndescription: "😀 Reviews pull requests for risky changes:"\n---\n\nReview the diff.\n');
  });

  test('a plugin’s agent loads by the name of its file, without its keys: Turn the value into a block scalar', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes:\n---\n\nReview the diff.\n';
    expect(fixed(text, 'colon-at-end', 'Turn the value into a block scalar', { path: 'agents/reviewer.md', dialect: 'claude-code-plugin' })).toBe('---\nname: reviewer\ndescription: |-\n  😀 Reviews pull requests for risky changes:\n---\n\nReview the diff.\n');
  });
});
