import { expect, test } from 'vitest';
import { expectProblems, fixed, problemsOf } from '../../support/check';

const plugin = { path: 'my-plugin/agents/reviewer.md', dialect: 'claude-code-plugin' };
const ids = (text: string, setting = plugin): readonly string[] => problemsOf(text, setting).map(({ rule }) => rule.id);

test('keys that a plugin’s agent may not have are faded, with the reason', () => {
  expectProblems(
    `---
name: reviewer
description: Reviews pull requests for risky changes
permissionMode: plan # 😀
^^^^^^^^^^^^^^ warning plugin-ignored-key: "permissionMode" is ignored here. An agent from a plugin may not choose its permission mode.
hooks:
^^^^^ warning plugin-ignored-key: "hooks" is ignored here. An agent from a plugin may not bring hooks; put them into the hooks/hooks.json of the plugin.
  PreToolUse: x
mcpServers: {}
^^^^^^^^^^ warning plugin-ignored-key: "mcpServers" is ignored here. An agent from a plugin may not bring MCP servers; put them into the .mcp.json of the plugin.
---

Review the diff.
`,
    plugin,
  );
});

test('such a key is removed with all of its lines, and nothing else', () => {
  const text = '---\r\nname: reviewer\r\nhooks:\r\n  Stop:\r\n    - hooks: []\r\ndescription: Reviews pull requests\r\n---\r\n\r\nReview.\r\n';
  expect(fixed(text, 'plugin-ignored-key', undefined, plugin)).toBe(text.replace('hooks:\r\n  Stop:\r\n    - hooks: []\r\n', ''));
});

test.each([
  ['---\nname: reviewer\nwhen_to_use: For pull requests with risky changes\n---\n\nReview.\n', []],
  ['---\nname: reviewer\ndescription: 42\n---\n\nReview.\n', ['short-description']],
  ['---\nname: reviewer\ndescription:\n---\n\nReview.\n', ['placeholder-description']],
  ['---\nname: reviewer\ndescription: [a, b]\n---\n\nReview.\n', ['placeholder-description']],
  ['---\nname: reviewer\ndescription: " "\n---\n\nReview.\n', ['placeholder-description']],
  ['---\nmodel: opus\n---\n\nReview.\n', ['placeholder-description']],
  ['---\nname: 7\ndescription: Reviews pull requests\n---\n\nReview.\n', ['name-differs-from-file']],
  ['---\nname: {a: b}\ndescription: Reviews pull requests\n---\n\nReview.\n', ['plugin-name-replaced']],
  [`---\nname: ${'a'.repeat(257)}\ndescription: Reviews pull requests\n---\n\nReview.\n`, ['plugin-name-replaced', 'name-differs-from-file']],
  ['# How our agents work\n', ['note-becomes-agent']],
  ['---\nname: reviewer\ndescription: Reviews: pull requests\n---\n\nReview.\n', ['unquoted-colon']],
])('%j in a plugin raises %j', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test('in a project, a note is a note', () => {
  expect(ids('# How our agents work\n', { path: '.claude/agents/README.md', dialect: 'claude-code' })).toEqual([]);
});

test('the message says as what the note is loaded', () => {
  const [problem] = problemsOf('# Ours\n\nText.\n', { path: 'agents/README.md', dialect: 'claude-code-plugin' });
  expect(problem).toMatchObject({ span: { start: 0, end: 6 }, severity: 'warning' });
  expect(problem?.message).toContain('loads this one as "README"');
});

test('an agent that the manifest does not list is said to be left out, a note is not', () => {
  const unlisted = { ...plugin, plugin: { note: '', origin: { plugin: 'kit', leftOut: { path: 'agents/reviewer.md' } } } };
  expectProblems(
    `---
^^^ error agent-not-in-manifest: The plugin's manifest lists its agents, and this file is not among them, so Claude Code does not load it. Add "./agents/reviewer.md" to "agents" in .claude-plugin/plugin.json.
name: reviewer
description: Reviews pull requests for risky changes 😀
---

Review the diff.
`,
    unlisted,
  );
  expect(problemsOf('# Our agents\n\nA note.\n', unlisted)).toEqual([]);
});

test('an agent of a plugin that is refused is said to be gone', () => {
  const refused = { ...plugin, plugin: { note: '', origin: { plugin: 'kit', leftOut: { path: 'agents/reviewer.md', refused: './agents' } } } };
  expectProblems(
    `---
^^^ error plugin-refused: In .claude-plugin/plugin.json this plugin lists "./agents" among its agents, which is not the path of a file that begins with "./" and ends with ".md". Claude Code refuses the whole plugin, so the agent is not loaded. List each file by its path, or remove "agents".
name: reviewer
description: Reviews pull requests for risky changes
---

Review the diff.
`,
    refused,
  );
});
