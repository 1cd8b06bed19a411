import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/document/span';
import { suppressionFixes } from '../../src/rules';
import { emptyWorld } from '../../src/workspace/world';
import { documentOf, expectProblems, problemsOf } from '../support/check';

const ids = (text: string): readonly string[] => problemsOf(text).map(({ rule }) => rule.id);

describe('a comment in the frontmatter', () => {
  test('silences the line below it, and several rules at once', () => {
    expectProblems(`---
# agentfiles-disable-next-line name-differs-from-file, short-description
name: 😀
description: Code reviewer
             ^^^^^^^^^^^^^ hint short-description: Claude chooses an agent by its description, and this one is too short to tell when to use it. Say what the agent does, and when.
  # agentfiles-disable-next-line
modle: opus
colr: red
^^^^ warning unknown-key: Unknown key "colr" is ignored by Claude Code. Did you mean "color"?
# agentfiles-disable-next-line unknown-key␍
# agentfiles-disable-next-line short-description
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint unused-suppression: "short-description" has nothing to say here. Remove the comment.
xyzzy: 1␍
---

Review the diff.
`.replace('name-differs-from-file, short-description\n', 'name-differs-from-file, short-description\n' + ' '.repeat(55) + '^^^^^^^^^^^^^^^^^ hint unused-suppression: "short-description" has nothing to say here.\n'));
  });

  test('is text in the middle of a text', () => {
    const text = '---\nname: reviewer\ndescription: |\n  Reviews pull requests\n  # agentfiles-disable-next-line\n  for risky changes\nmodle: opus\n---\n\nReview the diff.\n';
    expect(ids(text)).toEqual(['unknown-key']);
  });

  test('reaches the closing fence', () => {
    expect(ids('---\nname: reviewer\ndescription: Reviews pull requests\n# agentfiles-disable-next-line empty-prompt\n---\n')).toEqual([]);
  });

  test('that misspells a rule says so', () => {
    const [problem] = problemsOf('---\n# agentfiles-disable-next-line unknwon-key\nname: reviewer\ndescription: Reviews pull requests\n---\n\nReview.\n');
    expect(problem?.message).toBe('There is no rule "unknwon-key". Did you mean "unknown-key"? Remove the comment.');
  });
});

describe('a comment in the text', () => {
  const file = (body: string): string => `---\nname: reviewer\ndescription: Reviews pull requests\nmodle: opus\n---\n\n${body}\n`;

  test.each([
    ['<!-- agentfiles-disable unknown-key -->', []],
    ['<!--agentfiles-disable-->', []],
    ['<!-- agentfiles-disable short-description, unknown-key -->', ['unused-suppression']],
    ['<!-- agentfiles-disable unused-suppression short-description -->', ['unknown-key']],
    ['`<!-- agentfiles-disable -->`', ['unknown-key']],
    ['```\n<!-- agentfiles-disable -->\n```', ['unknown-key']],
    ['<!-- agentfiles-disabled -->', ['unknown-key']],
    ['<example>\n<!-- agentfiles-disable unbalanced-example-tag -->', ['unknown-key', 'unbalanced-example-tag', 'unused-suppression']],
    ['<!-- agentfiles-disable -->\n<example>\n<!-- agentfiles-enable -->', []],
    ['<!-- agentfiles-disable unknown-key -->\n<!-- agentfiles-enable unknown-key -->\n<example>', ['unbalanced-example-tag']],
    ['<!-- agentfiles-disable unknown-key,unbalanced-example-tag -->\n<!-- agentfiles-enable unknown-key -->\n<example>', []],
  ])('%j leaves %j', (body, left) => {
    expect(ids(file(body))).toEqual(left);
  });
});

describe('the fix that silences a problem', () => {
  const silenced = (text: string, rule: string): string | undefined => {
    const problem = problemsOf(text).find((candidate) => candidate.rule.id === rule);
    const [fix] = problem ? suppressionFixes(documentOf(text), problem, emptyWorld) : [];
    return fix && applyEdits(text, fix.edits);
  };

  test.each([
    [
      'a line of the frontmatter',
      '---\r\nname: reviewer\r\ndescription: Reviews pull requests\r\nhooks:\r\n  BeforeTool: []\r\n---\r\n\r\nReview.\r\n',
      'unknown-hook-event',
      '---\r\nname: reviewer\r\ndescription: Reviews pull requests\r\nhooks:\r\n  # agentfiles-disable-next-line unknown-hook-event\r\n  BeforeTool: []\r\n---\r\n\r\nReview.\r\n',
    ],
    [
      'the closing fence',
      '---\nname: reviewer\ndescription: Reviews pull requests\n---\n',
      'empty-prompt',
      '---\nname: reviewer\ndescription: Reviews pull requests\n# agentfiles-disable-next-line empty-prompt\n---\n',
    ],
    [
      'the text',
      '---\nname: reviewer\ndescription: Reviews pull requests\n---\n\nReview.\n\n<example>\n',
      'unbalanced-example-tag',
      '---\nname: reviewer\ndescription: Reviews pull requests\n---\n\n<!-- agentfiles-disable unbalanced-example-tag -->\n\nReview.\n\n<example>\n',
    ],
    [
      'the middle of a text over several lines',
      '---\nname: reviewer\ndescription: |\n  Reviews pull requests\n  <example>\n---\n\nReview.\n',
      'unbalanced-example-tag',
      '---\nname: reviewer\ndescription: |\n  Reviews pull requests\n  <example>\n---\n\n<!-- agentfiles-disable unbalanced-example-tag -->\n\nReview.\n',
    ],
  ])('fits %s', (_, before, rule, after) => {
    expect(silenced(before, rule)).toBe(after);
    expect(ids(after)).toEqual([]);
  });
});
