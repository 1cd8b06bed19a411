import { describe, expect, test } from 'vitest';
import { smallWorld } from '../../support/accept';
import { documentation, hoveredAt } from '../../support/hovered';
import { withCrlf } from '../../support/keys';
import { worldWith } from '../../support/world';

const agent = (prompt: string): string => `---\nname: reviewer\ndescription: 😀\nskills: release-notes\n---\n\n😀 ${prompt}\n`;

describe('a name between backticks is explained', () => {
  test.each<[string, string, string]>([
    ['Use `Re<|>ad`.', '«Read»\n**`Read`**\n\nReads files, images, PDFs and notebooks included.\n\nGiven to subagents in the foreground and in the background. In 2.1.330 and maybe before.', 'tools-reference'],
    ['Use `Bash<|>(git:*)`.', '«Bash»\n**`Bash`**\n\nRuns shell commands.\n\nGiven to subagents in the foreground and in the background. In 2.1.330 and maybe before.', 'tools-reference'],
    ['Ask `tes<|>ter`.', '«tester»\n**`tester`**\n\nWrites \\*tests\\*\n\nAn agent of this workspace.', 'sub-agents'],
    ['As `release-<|>notes` says.', '«release-notes»\n**`release-notes`**\n\nHow to write them\n\nA skill of this workspace.', 'skills'],
  ])('%s', (prompt, told, page) => {
    expect(hoveredAt(agent(prompt), smallWorld)).toBe(`${told}\n\n${documentation(page)}`);
    expect(hoveredAt(withCrlf(agent(prompt)), smallWorld)).toBe(`${told}\n\n${documentation(page)}`);
  });

  test.each(['Re<|>ad', '`npm ru<|>n`', '\n```\n`Re<|>ad`\n```', '`L<|>S`'])('nothing is told of %j', (prompt) => {
    expect(hoveredAt(agent(prompt), smallWorld)).toBe('');
  });
});

test('a tool of a server is told of in the words of its server', () => {
  const world = worldWith({ servers: [{ name: 'db', tools: [{ name: 'query', description: 'Runs *SQL*' }] }] });
  expect(hoveredAt('---\n# 😀\ntools: mcp__db__que<|>ry\n---\n', world)).toContain('The tool `query` of the MCP server `db`.\n\nRuns \\*SQL\\*\n\n');
});
