import { describe, expect, test } from 'vitest';
import { expectProblems, fixed, problemsOf } from '../../support/check';

/** What the second try does to other values. */
describe('problems', () => {
  test('a comment becomes part of a value', () => {
    expectProblems(`---
name: reviewer
description: 😀 Use this when: a pull request is opened
                             ^ warning unquoted-colon: This value holds ": " outside quotes, which is no YAML. Claude Code loads the agent only because it tries again with the value quoted. Quote it yourself.
color: red # as the others
           ^^^^^^^^^^^^^^^ warning retry-turns-into-text: The value of "description" is no YAML, so Claude Code tries again with values in quotes, this one included. The comment becomes part of the value, "red # as the others". Move it to a line of its own.
---

Review the diff.
`);
  });

  test('a text with a hash is kept whole by it', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews fixes of issue #12 and others
                                       ^^^^^^^^^^^^^^ warning retry-turns-into-text: To YAML, "#12 and others" is a comment. It is read as text only because the value of "initialPrompt" is no YAML and Claude Code tries again with values in quotes. Quote this one yourself.
initialPrompt: Use this when: asked to
                            ^ warning unquoted-colon: This value holds ": " outside quotes, which is no YAML. Claude Code loads the agent only because it tries again with the value quoted. Quote it yourself.
---

Review the diff.
`);
  });

  test('a map in braces becomes a text', () => {
    expectProblems(`---
name: reviewer
description: 😀 Use this when: a pull request is opened
                             ^ warning unquoted-colon: This value holds ": " outside quotes, which is no YAML. Claude Code loads the agent only because it tries again with the value quoted. Quote it yourself.
experimental: {cacheTtl: 5m}
              ^^^^^^^^^^^^^^ warning retry-turns-into-text: The value of "description" is no YAML, so Claude Code tries again with values in quotes, this one included. That makes a text of a map. Mend the other line.
---

Review the diff.
`);
  });

  test('several causes', () => {
    expectProblems(`---
name: reviewer
description: 😀 Use this when: a pull request is opened
                             ^ warning unquoted-colon: This value holds ": " outside quotes, which is no YAML. Claude Code loads the agent only because it tries again with the value quoted. Quote it yourself.
initialPrompt: Do: it
                 ^ warning unquoted-colon: This value holds ": " outside quotes, which is no YAML. Claude Code loads the agent only because it tries again with the value quoted. Quote it yourself.
color: red # note
           ^^^^^^ warning retry-turns-into-text: The values of "description" and "initialPrompt" are no YAML, so Claude Code tries again with values in quotes, this one included. The comment becomes part of the value, "red # note". Move it to a line of its own.
---

Review the diff.
`);
  });

  test('with CRLF there is none', () => {
    expectProblems(`---␍
name: reviewer␍
description: 😀 Use this when: a pull request is opened␍
                             ^ error crlf-unquoted-value: This value holds ": " outside quotes, which is no YAML. Claude Code quotes such values on a second try, but not on lines that end with CRLF. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Quote the value.
color: red # note␍
---␍
␍
Review the diff.␍
`);
  });
});

describe('fixes', () => {
  test('a name in braces is kept by it: Quote the value', () => {
    const text = '---\nname: {reviewer}\ndescription: 😀 Use this when: a pull request is opened\n---\n\nReview the diff.\n';
    expect(problemsOf(text).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(fixed(text, 'retry-turns-into-text', 'Quote the value')).toBe('---\nname: "{reviewer}"\ndescription: 😀 Use this when: a pull request is opened\n---\n\nReview the diff.\n');
  });

  test('a comment becomes part of a value: Move the comment to a line of its own', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Use this when: a pull request is opened\ncolor: red # as the others\n---\n\nReview the diff.\n';
    expect(fixed(text, 'retry-turns-into-text', 'Move the comment to a line of its own')).toBe('---\nname: reviewer\ndescription: 😀 Use this when: a pull request is opened\n# as the others\ncolor: red\n---\n\nReview the diff.\n');
  });

  test('a text with a hash is kept whole by it: Quote the value', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews fixes of issue #12 and others\ninitialPrompt: Use this when: asked to\n---\n\nReview the diff.\n';
    expect(fixed(text, 'retry-turns-into-text', 'Quote the value')).toBe('---\nname: reviewer\ndescription: "😀 Reviews fixes of issue #12 and others"\ninitialPrompt: Use this when: asked to\n---\n\nReview the diff.\n');
  });

  test('a map in braces becomes a text: Quote the value, so that "experimental" is read as written', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Use this when: a pull request is opened\nexperimental: {cacheTtl: 5m}\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unquoted-colon', 'Quote the value, so that "experimental" is read as written')).toBe('---\nname: reviewer\ndescription: "😀 Use this when: a pull request is opened"\nexperimental: {cacheTtl: 5m}\n---\n\nReview the diff.\n');
  });

  test('a map in braces becomes a text: Turn the value into a block scalar, so that "experimental" is read as written', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Use this when: a pull request is opened\nexperimental: {cacheTtl: 5m}\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unquoted-colon', 'Turn the value into a block scalar, so that "experimental" is read as written')).toBe('---\nname: reviewer\ndescription: |-\n  😀 Use this when: a pull request is opened\nexperimental: {cacheTtl: 5m}\n---\n\nReview the diff.\n');
  });

  test('several causes: Quote the value', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Use this when: a pull request is opened\ninitialPrompt: Do: it\ncolor: red # note\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unquoted-colon', 'Quote the value')).toBe('---\nname: reviewer\ndescription: "😀 Use this when: a pull request is opened"\ninitialPrompt: Do: it\ncolor: red # note\n---\n\nReview the diff.\n');
  });

  test('several causes: Move the comment to a line of its own', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Use this when: a pull request is opened\ninitialPrompt: Do: it\ncolor: red # note\n---\n\nReview the diff.\n';
    expect(fixed(text, 'retry-turns-into-text', 'Move the comment to a line of its own')).toBe('---\nname: reviewer\ndescription: 😀 Use this when: a pull request is opened\ninitialPrompt: Do: it\n# note\ncolor: red\n---\n\nReview the diff.\n');
  });

  test('with CRLF there is none: Quote the value', () => {
    const text = '---\r\nname: reviewer\r\ndescription: 😀 Use this when: a pull request is opened\r\ncolor: red # note\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'crlf-unquoted-value', 'Quote the value')).toBe('---\r\nname: reviewer\r\ndescription: "😀 Use this when: a pull request is opened"\r\ncolor: red # note\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('with CRLF there is none: Turn the value into a block scalar', () => {
    const text = '---\r\nname: reviewer\r\ndescription: 😀 Use this when: a pull request is opened\r\ncolor: red # note\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'crlf-unquoted-value', 'Turn the value into a block scalar')).toBe('---\r\nname: reviewer\r\ndescription: |-\r\n  😀 Use this when: a pull request is opened\r\ncolor: red # note\r\n---\r\n\r\nReview the diff.\r\n');
  });
});
