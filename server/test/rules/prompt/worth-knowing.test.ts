import { describe, expect, test } from 'vitest';
import { expectProblems, problemsOf, type Setting } from '../../support/check';

const ids = (text: string, setting?: Setting): readonly string[] => problemsOf(text, setting).map(({ rule }) => rule.id);
const file = (description: string, body = 'Review the diff.', keys = ''): string => `---\nname: reviewer\ndescription: ${description}\n${keys}---\n\n${body}\n`;

describe('names', () => {
  test.each([
    ['Explore', 'Explore.md', ['shadows-built-in-agent']],
    ['explore', 'explore.md', []],
    ['fork', 'fork.md', ['built-in-agent-wins']],
    ['"reviewer"', 'reviewer.md', []],
    ['reviewer', 'reviewer.agent.md', []],
    ['Reviewer', 'reviewer.md', ['name-differs-from-file']],
    ['a:b', 'c.md', ['name-differs-from-file']],
  ])('%s in %s raises %j', (name, path, expected) => {
    const found = ids(`---\nname: ${name}\ndescription: Reviews pull requests\n---\n\nReview.\n`, { path: `.claude/agents/${path}` });
    expect(found.filter((id) => !id.startsWith('name-with') && !id.startsWith('colon'))).toEqual(expected);
  });

  test('in a plugin, the name of a built-in agent is as good as any', () => {
    expect(ids('---\nname: Explore\ndescription: Searches the code base\n---\n\nSearch.\n', { path: 'agents/Explore.md', dialect: 'claude-code-plugin' })).toEqual([]);
  });

  test('the built-in agent is told in a few words', () => {
    const [problem] = problemsOf('---\nname: fork\ndescription: Forks the repository\n---\n\nFork.\n', { path: '.claude/agents/fork.md' });
    expect(problem?.message).toMatch(/^"fork" is an agent of Claude Code itself \(goes on from a copy/);
  });
});

describe('descriptions', () => {
  test.each([
    ['Code reviewer', ['short-description']],
    ['Reviews it all', ['short-description']],
    ['Reviews authentication-related-changes', ['short-description']],
    ['Reviews every pull request', []],
    ['审查代码更改', []],
    ['审查', ['short-description']],
    ['|\n  Code reviewer', ['short-description']],
    ['"   "', ['short-description']],
  ])('%j raises %j', (description, expected) => {
    expect(ids(file(description)).filter((id) => id.endsWith('description'))).toEqual(expected);
  });

  test('what a long one costs is said in round figures', () => {
    const words = 'Reviews the changes of a pull request. '.repeat(60).trim();
    expect(problemsOf(file(words)).map(({ message }) => message)).toEqual([
      'This description costs about 590 tokens in every conversation, whether the agent is used or not. Keep what to choose it by, and put the rest into the prompt.',
    ]);
    expect(ids(file('審'.repeat(501)))).toEqual(['long-description']);
  });

  test('what a generator writes is left alone', () => {
    expect(ids(file('Use this agent to review.\\n\\n<example>\\nuser: "Is it done?"\\nassistant: "I look."\\n</example>'))).toEqual(['unquoted-colon']);
  });

  test('a literal line break in a path or a pattern is pointed at', () => {
    expectProblems(`---
name: reviewer
description: Looks at 😀 C:\\work\\new and \\d+\\n, not at one\\ntwo
                         ^^^^^^^^^^^ information literal-line-break: Claude Code turns "\\n" in a description into a line break, which breaks "C:\\work\\new" in two. Write the path with "/".
                                         ^^^^^ information literal-line-break: Claude Code turns "\\n" in a description into a line break, which breaks "\\d+\\n" in two. Say it in words.
---

Review the diff.
`);
  });
});

describe('prompts', () => {
  test.each([
    ['---\nname: reviewer\ndescription: Reviews pull requests\n---\n', ['empty-prompt']],
    ['---\nname: reviewer\ndescription: Reviews pull requests\n---\n \n\t\n', ['empty-prompt']],
    ['---\ntitle: Notes\n---\n', []],
  ])('%j raises %j', (text, expected) => {
    expect(ids(text).filter((id) => id === 'empty-prompt')).toEqual(expected);
  });

  test.each([
    ['<example>\nuser: Is it?\n</example>', []],
    ['Write `<example>` before it.', []],
    ['```xml\n<example>\n```', []],
    ['~~~\n<example>\n~~~', []],
    ['<!-- <example> -->\n<!--\n<example>\n-->', []],
    ['`` a ` <example> ``', []],
    ['one ` and <example>', ['unbalanced-example-tag']],
    ['</commentary>', ['unbalanced-example-tag']],
    ['<example>\n<example>\n</example>', ['unbalanced-example-tag']],
    ['Array<example> and <Example>', ['unbalanced-example-tag']],
  ])('the tags of %j raise %j', (body, expected) => {
    expect(ids(file('Reviews pull requests', body))).toEqual(expected);
  });

  test('a mode without questions is named as such', () => {
    expect(problemsOf(file('Reviews pull requests', 'Review.', 'permissionMode: bypassPermissions\n')).map(({ rule, severity }) => [rule.id, severity])).toEqual([['bypass-permissions', 'information']]);
    expect(ids(file('Reviews pull requests', 'Review.', 'permissionMode: acceptEdits\n'))).toEqual([]);
  });
});

describe('other readers', () => {
  test('an indented fence is moved to the margin, safely where no other follows', () => {
    const [problem] = problemsOf('---\r\nname: reviewer\r\ndescription: Reviews pull requests\r\n  ---\r\n\r\nReview.\r\n');
    expect(problem).toMatchObject({ rule: { id: 'other-readers-differ' }, fixes: [{ safe: true, edits: [{ text: '' }] }] });
    const [other] = problemsOf('---\nname: reviewer\ndescription: Reviews pull requests\n ---\n\nReview.\n\n---\n\nReport.\n');
    expect(other).toMatchObject({ rule: { id: 'other-readers-differ' }, fixes: [{ safe: false }] });
  });

  test.each(['---\n', '---  \n', '----\n', '---Review.\n'])('a fence written %j is the same to both', (fence) => {
    expect(ids(`---\nname: reviewer\ndescription: Reviews pull requests\n${fence}\nReview.\n`)).not.toContain('other-readers-differ');
  });
});
