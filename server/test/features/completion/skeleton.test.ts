import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../support/check';
import { accepted, labelsAt } from '../../support/accept';

const skeleton = '---\nname: <|>reviewer\ndescription: When Claude should hand a task to the agent\n---\n\nSay what the agent does, and how.\n';

describe('an empty file is offered a whole agent', () => {
  test.each([
    ['empty', '<|>'],
    ['with a byte order mark', '\uFEFF<|>'],
    ['on the first of its blank lines', '<|>\n\n'],
    ['on the second of its blank lines', '\n  <|>\n'],
    ['with the first dash', '-<|>'],
    ['with the opening fence', '---<|>'],
    ['with a word', 'age<|>'],
  ])('%s', (_, marked) => {
    expect(labelsAt(marked)).toEqual(['New agent']);
    expect(accepted(marked, 'New agent')).toBe((marked.startsWith('\uFEFF') ? '\uFEFF' : '') + skeleton);
  });

  test('with the line ends that it has', () => {
    expect(accepted('<|>\r\n', 'New agent')).toBe(skeleton.replaceAll('\n', '\r\n'));
  });

  test('with a name that can be one', () => {
    expect(accepted('<|>', 'New agent', undefined, { path: '.claude/agents/😀 $x} a.md' })).toContain('name: <|>😀 $x} a\n');
    expect(accepted('<|>', 'New agent', undefined, { path: '.claude/agents/a:b.md' })).toContain('name: <|>agent-name\n');
  });
});

test('the whole agent loads, and is told of the description that is still to be written', () => {
  expect(problemsOf(accepted('<|>', 'New agent').replace('<|>', '')).filter(({ severity }) => severity !== 'hint').map(({ message }) => message)).toEqual([
    '"description" is still a placeholder, so that Claude has nothing to choose the agent by. Write what it stands for.',
  ]);
});

test('a prompt without frontmatter is offered one', () => {
  expect(labelsAt('<|>\nYou are.\n')).toEqual(['Agent frontmatter']);
  expect(accepted('<|>\nYou are.\n', 'Agent frontmatter')).toBe('---\nname: <|>reviewer\ndescription: When Claude should hand a task to the agent\n---\n\nYou are.\n');
  expect(labelsAt('You are.\n<|>\n')).toEqual([]);
});
