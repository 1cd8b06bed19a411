import { describe, expect, test } from 'vitest';
import { askedAt, dialects, expectPlaces, filesIn, renamed } from '../../support/navigated';
import { prepareRename } from '../../../src/features/navigation/rename';
import { references } from '../../../src/features/navigation/references';

const workspace = `=== .claude/agents/keeper.md
---
name: keeper
description: 😀 Calls mcp__notes__write after each change
tools: Read, mcp__notes, mcp__notes__write, mcp__notes-2__x
mcpServers: [notes] # all of it
hooks:
  PreToolUse:
    - matcher: 😀|mcp__notes__.*|mcp__note.*|mcp__notes.*
      hooks:
        - { type: mcp_tool, server: notes, tool: log }
        - { type: command, command: echo notes }
  Elicitation:
    - matcher: notes|other
      hooks: []
---

😀 Call \`mcp__notes__write\`, or mcp__notes__read; mcp__notes. Not my_mcp__notes__x.

\`\`\`
mcp__notes__write({ text: "notes" })
\`\`\`
=== .claude/agents/own.md
---
name: own
description: Has a server of its own
tools: mcp__notes__write
mcpServers:
  - notes: { command: x }
---
=== .claude/commands/note.md
---
allowed-tools: mcp__notes__write
---
Write it down.
=== .claude/settings.json
{
  "permissions": { "allow": ["mcp__notes", "Read"], "deny": ["mcp__notes__delete"] },
  "enabledMcpjsonServers": ["notes"],
  "hooks": { "PostToolUse": [{ "matcher": "mcp__notes__write", "hooks": [{ "type": "mcp_tool", "server": "notes", "tool": "log" }] }] }
}
=== .claude/skills/style/SKILL.md
---
name: style
description: How mcp__notes__write is used
---
=== .mcp.json
{ "mcpServers": { "other": { "command": "notes" }, "notes": { "command": "notes", "args": ["mcp__notes"] } } }
=== /home/.claude/CLAUDE.md
Use mcp__notes__write.
`;

const after = workspace
  .replaceAll(/(?<!my_)mcp__notes(?![-.*])/g, 'mcp__memory-1')
  .replaceAll('; mcp__notes. Not', '; mcp__memory-1. Not')
  .replace('[notes]', '[memory-1]')
  .replace('server: notes', 'server: memory-1')
  .replace('matcher: notes|', 'matcher: memory-1|')
  .replace('["notes"]', '["memory-1"]')
  .replace('"server": "notes"', '"server": "memory-1"')
  .replace('"notes": {', '"memory-1": {')
  .replace('"args": ["mcp__memory-1"]', '"args": ["mcp__notes"]')
  .replace('own\ntools: mcp__memory-1', 'own\ntools: mcp__notes')
  .replace('Use mcp__memory-1__write.', 'Use mcp__notes__write.');

describe.each([
  ['LF', (text: string) => text],
  ['CRLF', (text: string) => text.replaceAll(/(?<!=== .+)\n/g, '\r\n')],
  ['a byte order mark', (text: string) => text.replaceAll('=== .mcp.json\n', '=== .mcp.json\n\uFEFF')],
])('with %s', (_name, ended) => {
  test.each(['"not<|>es": {', '[not<|>es]', 'Read, mcp__<|>notes,', 'server: notes<|>,', '"enabledMcpjsonServers": ["<|>notes', 'allowed-tools: mcp__no<|>tes', '; mcp__n<|>otes. Not'])('a server of the project and all that name it, from %j', async (spot) => {
    expect(await renamed(ended(workspace), spot, 'memory-1')).toBe(ended(after));
  });
});

describe('is refused', () => {
  const isTold = async (files: string, spot: string, name: string, message: string) => expect(await renamed(files, spot, name)).toBe(message);

  test('where its tools could not bear the name', async () => {
    const message = 'The tools of a server bear its name, so that it is made of letters, digits, "-" and single "_".';
    for (const name of ['a b', 'a__b', 'a.b', 'é', '"']) await isTold(workspace, '[not<|>es]', name, message);
  });

  test('where another server has the name', async () => {
    await isTold(workspace, '[not<|>es]', 'other', '"/work/.mcp.json" has the name "other" already.');
    const own = workspace.replace('mcpServers: [notes] # all of it', 'mcpServers: [notes, { memory: { command: x } }]');
    await isTold(own, '"not<|>es": {', 'memory', '"/work/.claude/agents/keeper.md" has a server "memory" of its own.');
    await isTold(workspace.replace('"Read"]', '"mcp__memory__x"]'), '"not<|>es": {', 'memory', '"memory" is taken already.');
  });

  test('where its tools cannot be found by its name', async () => {
    const message = 'The tools of "my notes" cannot bear its name as it is, so that those who name them would not be found.';
    await isTold('=== .mcp.json\n{ "mcpServers": { "my notes": { "command": "x" } } }\n', '"my no<|>tes', 'a', message);
  });

  test('where it is that of a plugin', async () => {
    const files = filesIn('=== tools/.claude-plugin/plugin.json\n{ "name": "acme" }\n=== tools/.mcp.json\n{ "mcpServers": { "notes": { "command": "x" } } }\n');
    const { position, naming, around } = await askedAt(files, '"no<|>tes');
    expect(() => prepareRename(position, naming, around, dialects)).toThrow('The tools of "notes" bear the name of its plugin, too');
  });
});

test('a file that is no JSON names no servers', async () => {
  expect(await renamed('=== .mcp.json\n{ mcpServers: { notes: { "command": "x" } }\n', 'not<|>es: {', 'a')).toBe('nothing');
});

test('a server that a key with quotes declares', async () => {
  const own = (name: string) => `=== .claude/agents/own.md\n---\nname: own\ndescription: 😀\ntools: mcp__${name}__x\nmcpServers:\n  - "${name}": { command: x }\n---\n`;
  expect(await renamed(own('notes'), '"not<|>es"', 'a')).toBe(own('a'));
});

test('an agent that hooks of the settings wait for', async () => {
  const files = (name: string) =>
    `=== .claude/agents/${name}.md\n---\nname: ${name}\ndescription: 😀\n---\n=== .claude/settings.json\n{ "hooks": { "SubagentStop": [{ "matcher": "other|${name}", "hooks": [] }] } }\n`;
  expect(await renamed(files('judge'), 'name: ju<|>dge', 'reviewer')).toBe(files('reviewer'));
});

test('all places are found from where the server is configured', async () => {
  await expectPlaces(
    `=== .claude/agents/keeper.md
---
name: keeper
description: 😀 Keeps
tools: mcp__notes__write
            ^^^^^
---
=== .mcp.json
{ "mcpServers": { "notes": { "command": "x" } } }
                   ^^^^^
`,
    '"not<|>es"',
    ({ position, naming, around }) => references(position, naming, around, true),
  );
});
