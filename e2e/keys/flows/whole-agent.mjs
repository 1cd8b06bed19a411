const done = `---
name: reviewer
description: Reviews what has changed. Use it after each change.
tools: Read, Grep, Bash, mcp__tickets
model: sonnet
color: cyan
permissionMode: acceptEdits
mcpServers:
  - tickets:
      type: stdio
      command: tickets-mcp
      args: [--read-only]
hooks:
  PreToolUse:
    - matcher: Bash
      hooks:
        - type: command
          command: npm run check
          timeout: 30
---

Look at the diff, then say what is wrong.
`;

/** @type {readonly import('./index.mjs').Flow[]} */
export const wholeAgentFlows = [
  {
    title: 'a whole agent with hooks and an MCP server is written by completion alone',
    text: '<|>',
    keys: async (editor) => {
      await editor.ask();
      await editor.choose('New agent');
      await editor.press('Tab');
      await editor.type('Reviews what has changed. Use it after each change.');
      await editor.press('Tab');
      await editor.type('Look at the diff, then say what is wrong.');
      await editor.press('Escape', 'Control+Home', 'ArrowDown', 'ArrowDown', 'End', 'Enter');

      await editor.take('to', 'tools');
      await editor.take('Re', 'Read');
      await editor.type(', ');
      await editor.take('Gr', 'Grep', 'Enter');
      await editor.type(',');
      await editor.take('Ba', 'Bash');
      await editor.press('Enter');
      for (const [beginning, key, value] of [['mod', 'model', 'sonnet'], ['col', 'color', 'cyan'], ['perm', 'permissionMode', 'acceptEdits']]) {
        await editor.take(beginning, key);
        await editor.choose(value);
        await editor.press('Enter');
      }

      await editor.take('mcp', 'mcpServers');
      await editor.choose('stdio server');
      await editor.type('tickets');
      await editor.press('Tab');
      await editor.type('tickets-mcp');
      await editor.press('Escape', 'Enter');
      await editor.take('ar', 'args');
      await editor.type('--read-only');
      await editor.press('End', 'Enter', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');

      await editor.take('ho', 'hooks');
      // Which leads on to the matcher.
      await editor.choose('PreToolUse');
      await editor.press('Tab');
      await editor.type('npm run check');
      await editor.press('Escape', 'Enter');
      await editor.take('time', 'timeout');
      await editor.choose('30');

      // The tools of the server are known once it is written.
      await editor.goTo('Bash', 4);
      await editor.type(', ');
      await editor.take('mcp__t', 'mcp__tickets');
      await editor.saves(done);
      await editor.counts(0, 0);
      await editor.sees('.codelens-decoration:has-text(\'Loads as "reviewer"\')');
    },
  },
];
