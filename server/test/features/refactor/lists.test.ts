import { describe, expect, test } from 'vitest';
import { agentWith, crlf, offeredAt, rewritten } from '../../support/refactor';

const forms = ['Turn into a comma string', 'Turn into a flow list', 'Turn into a block list'];

describe.each([['LF', (text: string) => text], ['CRLF', crlf]])('with %s', (_name, ends) => {
  const turned = (lines: readonly string[], title: string): string => rewritten(ends(agentWith('description: 😀', ...lines)), title);
  const agent = (...lines: readonly string[]): string => ends(agentWith('description: 😀', ...lines));

  test('a comma string', () => {
    const line = 'tools: Read,<|> Grep  Agent(a, b) # 😀';
    expect(turned([line], 'Turn into a flow list')).toBe(agent('tools: [Read, Grep, "Agent(a, b)"] # 😀'));
    expect(turned([line, 'model: opus'], 'Turn into a block list')).toBe(agent('tools: # 😀', '  - Read', '  - Grep', '  - Agent(a, b)', 'model: opus'));
    expect(turned(['sk<|>ills: "a, acme:b, *"'], 'Turn into a block list')).toBe(agent('skills:', '  - a', '  - acme:b', '  - "*"'));
  });

  test('a flow list', () => {
    const line = 'disallowedTools: [Read, "Agent(a, b)",<|> Grep]';
    expect(turned([line], 'Turn into a comma string')).toBe(agent('disallowedTools: Read, Agent(a, b), Grep'));
    expect(turned([line], 'Turn into a block list')).toBe(agent('disallowedTools:', '  - Read', '  - "Agent(a, b)"', '  - Grep'));
    expect(turned(['tools: [<|>', '  Read,', '  Grep', ']'], 'Turn into a block list')).toBe(agent('tools:', '  - Read', '  - Grep'));
  });

  test('a block list', () => {
    const lines = ['tools:', '  - Read', '  - Agent(a, <|>b)', 'model: opus'];
    expect(turned(lines, 'Turn into a comma string')).toBe(agent('tools: Read, Agent(a, b)', 'model: opus'));
    expect(turned(lines, 'Turn into a flow list')).toBe(agent('tools: [Read, "Agent(a, b)"]', 'model: opus'));
    expect(turned(['tools:', '- Re<|>ad', '- Grep, Bash'], 'Turn into a flow list')).toBe(agent('tools: [Read, "Grep, Bash"]'));
  });

  test('a list of a configuration has no comma form', () => {
    const lines = ['mcpServers:', '  - github:', '      type: stdio', '      command: npx', '      args: [-y, <|>"@x/y"]'];
    expect(offeredAt(ends(agentWith('description: x', ...lines))).filter((title) => forms.includes(title))).toEqual(['Turn into a block list']);
    expect(turned(lines, 'Turn into a block list')).toBe(agent(...lines.slice(0, -1), '      args:', '        - -y', '        - "@x/y"'));
  });
});

test('a form that would lose something is not offered', () => {
  const offered = (...lines: readonly string[]): readonly string[] => offeredAt(agentWith('description: x', ...lines)).filter((title) => forms.includes(title));
  expect(offered('tools:', '  - Read # to look', '  - Gr<|>ep')).toEqual([]);
  expect(offered('tools: # these', '  - Gr<|>ep')).toEqual([]);
  expect(offered('tools:', '  - Read', '  - 5', '  - Gr<|>ep')).toEqual(['Turn into a flow list']);
  expect(offered('tools: []<|>')).toEqual([]);
  expect(offered('tools: &a [Read<|>]', 'skills: *a')).toEqual([]);
  expect(offered('tools: |', '  Read', '  Gr<|>ep')).toEqual([]);
});
