import { describe, expect, test } from 'vitest';
import { documentOf, problemsOf } from '../../support/check';
import { agentWith, crlf, offeredAt, rewritten } from '../../support/refactor';
import { worldWith } from '../../support/world';

const world = worldWith({
  agents: [
    { name: 'tester', tools: ['Bash', 'Read', 'Grep'] },
    { name: 'writer 😀', tools: ['Read', 'Grep', 'Agent(a, b)', 'Edit'] },
    { name: 'one', tools: ['Read'] },
    { name: 'all' },
    { name: 'reviewer', tools: ['Read', 'Grep'] },
    { name: 'a --- b', tools: ['Read', 'Grep'] },
    { name: 'same', tools: ['Read', 'Grep', 'Agent(a, b)', 'WebFetch', 'Bash'] },
  ],
});
const title = 'Extract tools shared with "tester"';

describe.each([['LF', (text: string) => text], ['CRLF', crlf]])('with %s', (_name, ends) => {
  const agent = (...lines: readonly string[]): string => ends(agentWith('description: 😀', ...lines));
  const extracted = (lines: readonly string[], wanted = title): string => rewritten(agent(...lines), wanted, undefined, world);
  const groups = (from: string, ...rest: readonly string[]): readonly string[] => ['  # Shared with tester', '  - Read', from, '  # Only here', ...rest];

  test('from each form of list', () => {
    expect(extracted(['tools: Read, Agent(a, b), <|>Grep # 😀'])).toBe(agent('tools: # 😀', ...groups('  - Grep', '  - Agent(a, b)')));
    expect(extracted(['tools: [Read, <|>"Agent(a, b)", Grep]'])).toBe(agent('tools:', ...groups('  - Grep', '  - Agent(a, b)')));
    expect(extracted(['tools:', '  - Read', '  - Ed<|>it', '  - Grep', 'model: opus'])).toBe(agent('tools:', ...groups('  - Grep', '  - Edit'), 'model: opus'));
  });

  test('the agent has the same tools, and nothing new is found', () => {
    const before = agent('tools: Read, Agent(a, b), <|>Grep');
    const after = extracted(['tools: Read, Agent(a, b), <|>Grep']);
    const toolsOf = (text: string): unknown => [...(documentOf(text).agent?.['tools'] as readonly string[])].sort();
    expect(toolsOf(after)).toEqual(toolsOf(before.replace('<|>', '')));
    expect(problemsOf(after).map(({ rule }) => rule.id)).toEqual(problemsOf(before.replace('<|>', '')).map(({ rule }) => rule.id));
  });
});

const offered = (line: string): readonly string[] => offeredAt(agentWith('description: x', line), undefined, world).filter((one) => one.startsWith('Extract'));

test('is offered for those that share most, and never for all of the tools', () => {
  expect(offered('tools: Read, Agent(a, b), <|>Grep')).toEqual([title]);
  expect(offered('tools: Read, WebFetch, Grep, <|>Bash, NotebookEdit')).toEqual(['Extract tools shared with "same"', title, 'Extract tools shared with "writer 😀"']);
});

test('is not offered where there is nothing to set apart', () => {
  expect(offered('tools: <|>Read, Grep')).toEqual([]);
  expect(offered('tools: <|>Read, Edit')).toEqual([]);
  expect(offered('disallowedTools: <|>Read, Grep, Edit')).toEqual([]);
  expect(offered('tools:\n  - Read\n  # Mine\n  - Ed<|>it\n  - Bash')).toEqual([]);
  expect(offeredAt(agentWith('description: x', 'tools: <|>Read, Grep, Edit')).filter((one) => one.startsWith('Extract'))).toEqual([]);
});
