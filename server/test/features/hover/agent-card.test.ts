import { describe, expect, test } from 'vitest';
import { documentation, hoveredAt } from '../../support/hovered';
import { withCrlf } from '../../support/keys';

const head = (lines: string): string => `-<|>--\nname: a\ndescription: b\n${lines}---\n`;
const card = (...lines: readonly string[]): string => `«---»\n**Claude Code loads this agent** as \`a\`.\n\n\`\`\`text\nb\n\`\`\`\n\nThe description costs about 1 token in every conversation.\n\n${lines.join('\n')}\n\n${documentation('sub-agents')}`;

describe('on the opening fence stands what becomes of the file', () => {
  test('the agent as the reader has it, with what holds for absent keys', () => {
    const told = card(
      '- **tools**: every tool that subagents can have',
      '- **model**: `opus`',
      '- **hooks**: `Stop`',
      '- **cacheTtl**: `1h`',
      '',
      'Not set:',
      '',
      '- disallowedTools: nothing is taken away',
      '- color: no colour of its own',
      '- effort: the level of the session',
      '- permissionMode: the mode of the conversation',
      '- maxTurns: no limit of its own',
      '- skills: no skill is preloaded',
      '- mcpServers: no servers of its own',
      '- memory: no notes are kept',
      '- background: in the background, unless Claude asks for the foreground',
      '- isolation: the same files as the conversation',
      '- initialPrompt: no first message of its own',
      '- omitClaudeMd: the CLAUDE.md files are loaded',
    );
    const marked = head('model: opus\ncolor: Red\nhooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: x\nexperimental:\n  cacheTtl: 1h\n');
    expect(hoveredAt(marked)).toBe(told);
    expect(hoveredAt(withCrlf(marked))).toBe(told);
  });

  test.each([
    ['tools: Read, foo, LS, Task, Bash(git:*)\n', '`Read`, `Task`, `Bash(git:*)`; not known and dropped: `foo`, `LS`'],
    ['tools: Read, Bash\ndisallowedTools: Bash(rm:*)\n', '`Read`'],
    ['disallowedTools: KillShell\n', 'every tool that subagents can have, without `TaskStop`'],
    ['tools: [foo]\n', '**none**; not known and dropped: `foo`'],
    ['tools:\n', '**none**'],
    ['tools: "*"\n', 'every tool that subagents can have'],
    ['tools: Read\nmemory: user\n', '`Read`, `Write`, `Edit`'],
  ])('the tools of %j', (lines, tools) => {
    expect(hoveredAt(head(lines))).toContain(`\n- **tools**: ${tools}\n`);
  });

  test('texts of the file stay texts', () => {
    const told = hoveredAt('<|>---\nname: "`a` ![x](y)"\ndescription: "``` [click](command:x)\\\\n<b>"\n---\n');
    expect(told).toContain('as `` `a` ![x](y) ``.\n\n````text\n``` [click](command:x)\n<b>\n````\n');
  });

  test.each([
    ['rejected', '--<|>-\nname: a\n---\n', 'It has a name, but something in it is refused.'],
    ['unreadable', "--<|>-\nname: a\ndescription: 'it's'\n---\n", 'The frontmatter does not parse, so that the whole file is dropped.'],
    ['not an agent', '--<|>-\ndescription: b\n---\n', 'There is no frontmatter where it is looked for, or no name in it.'],
    ['not seen', '\n--<|>-\nname: a\ndescription: b\n---\n', 'There is no frontmatter where it is looked for, or no name in it.'],
  ])('a file that is %s', (_, marked, why) => {
    expect(hoveredAt(marked)).toBe(`«---»\n**Claude Code does not load this file.**\n\n${why}\n\n${documentation('sub-agents')}`);
  });

  test('nothing on the closing fence', () => {
    expect(hoveredAt('---\nname: a\n--<|>-\n')).toBe('');
  });
});
