import { describe, expect, test } from 'vitest';
import { expectProblems, fixed, problemsOf } from '../../support/check';
import { crlf } from '../../support/agent';

const agent = (prompt: string): string => `---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\n${prompt}`;
const found = (prompt: string): readonly string[] => problemsOf(agent(prompt)).map(({ rule }) => rule.id);

test.each([['LF', (text: string) => text], ['CRLF', (text: string) => text.replaceAll('\n', '␍\n')]])('a block that is never closed, with %s', (_name, ends) => {
  expectProblems(ends(agent('😀 Run:\n\n> ```sh\n')) + '  ^^^ information unbalanced-code-fence: This code block is never closed, so the rest of the prompt is code. Add "```" where it ends.\n' + ends('> npm test\n'));
});

test('a block that another one ends is told of where it begins', () => {
  expectProblems(
    agent(
      '😀 Say:\n\n~~~md\n^^^ information unbalanced-code-fence: The code block in this one ends it, since both are marked with "~~~", and the rest of the prompt is not what it seems. Use more characters for the outer one.\n~~~ts\n~~~\n~~~\n',
    ),
  );
});

describe('the fix', () => {
  test.each([
    ['- ```sh\n  npm test 😀\n', 'Add "```" at the end', '- ```sh\n  npm test 😀\n  ```\n'],
    ['````md\n````ts\n````\n````\n\nMore.\n\n```\ncode\n```\n', 'Use "`````" for the outer block', '`````md\n````ts\n````\n`````\n\nMore.\n\n```\ncode\n```\n'],
  ])('of %j', (before, title, after) => {
    expect(fixed(agent(before), 'unbalanced-code-fence', title)).toBe(agent(after));
    expect(fixed(crlf(agent(before)), 'unbalanced-code-fence', title)).toBe(crlf(agent(after)));
  });
});

test.each([
  '```sh\nnpm test\n```\n',
  '```sh\nnpm test\n`````\n',
  '````md\n```sh\nnpm test\n```\n````\n',
  '```npm test``` runs the tests\n',
  'Text ``` in a line\n',
  '``\n',
  '~~~\n```\n~~~\n',
])('nothing is said of %j', (prompt) => {
  expect(found(prompt)).toEqual([]);
});
