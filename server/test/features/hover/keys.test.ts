import { describe, expect, test } from 'vitest';
import { documentation, hoveredAt } from '../../support/hovered';
import { withCrlf } from '../../support/keys';

const maxTurns = `«maxTurns»
**maxTurns**: After how many turns the agent is stopped

A positive integer; without the key there is no limit of the agent's own. At the limit the agent's output is returned, marked as partial, and can be continued. Of a string the integer at its start counts: \`"7.9"\` is 7 and \`12abc\` is 12, while the number \`1.5\` is refused.

**Absent:** no limit of its own.

**Invalid:** The value is ignored with a line in the debug log only, and the agent runs without a limit of its own.

In 2.1.78 and maybe before. Measured with Claude Code 2.1.330. · [Changelog 2.1.78](https://github.com/anthropics/claude-code/blob/main/CHANGELOG.md) · [Documentation: sub-agents](https://code.claude.com/docs/en/sub-agents)`;

test('a key is explained with its default, the fate of a wrong value, and sources', () => {
  const marked = '---\nname: 😀\nmax<|>Turns: 5\n---\n';
  expect(hoveredAt(marked)).toBe(maxTurns);
  expect(hoveredAt(withCrlf(marked))).toBe(maxTurns);
  expect(hoveredAt(marked.replace('max<|>Turns', '<|>maxTurns'))).toBe(maxTurns);
  expect(hoveredAt(marked.replace('max<|>Turns', 'maxTurns<|>'))).toBe(maxTurns);
});

test('the values of a key are listed', () => {
  expect(hoveredAt('---\nmem<|>ory: user\n---\n')).toContain(
    '- `user`: In ~/.claude/agent-memory, for all your projects\n- `project`: In .claude/agent-memory, to be shared through version control\n',
  );
  expect(hoveredAt('---\nmod<|>el: opus\n---\n')).toContain('- and 23 more');
});

test.each([
  ['that no parser takes', '---\nname: a\ndescription: Use: "this" now: "that"\nmax<|>Turns: 5\n---\n'],
  ['that only the second try saves', '---\nname: a\ndescription: Use this: 😀\nmax<|>Turns: 5\n---\n'],
  ['that is not closed', '---\nname: a\nmax<|>Turns: 5\n'],
  ['behind a blank line', '\n---\nname: a\nmax<|>Turns: 5\n---\n'],
])('a key is explained in a block %s', (_, marked) => {
  expect(hoveredAt(marked)).toBe(maxTurns);
  expect(hoveredAt(withCrlf(marked))).toBe(maxTurns);
});

describe('keys further down', () => {
  test.each([
    ['an event', 'hooks:\n  Pre<|>ToolUse: []', '«PreToolUse»\n**PreToolUse**\n\nBefore a tool call is carried out; can block it.\n\nThe matcher is compared with the name of the tool.\n\n**One part that cannot be used here keeps the whole agent from loading.**'],
    ['an event that becomes another', 'hooks:\n  St<|>op: []', '«Stop»\n**Stop**\n\nWhen the answer is finished; becomes SubagentStop where the agent runs as a subagent.\n\nA matcher has no meaning here.\n\nWhere the agent runs as a subagent, the hooks are bound to `SubagentStop` instead.'],
    ['a matcher', 'hooks:\n  Setup:\n    - mat<|>cher: init', '«matcher»\n**matcher**\n\nWhat the hooks run for; absent: always.\n\nThe matcher is compared with a word that tells the case: `init`, `maintenance`.'],
    ['a key of an entry', 'hooks:\n  Stop:\n    - hooks:\n        - type: command\n          she<|>ll: bash', '«shell»\n**shell**\n\nThe shell that runs the command.\n\nOne of `bash`, `powershell`. A value of another kind spoils the whole entry.'],
    ['a key of an entry without type', 'hooks:\n  Stop:\n    - hooks:\n        - she<|>ll: bash', '«shell»\n**shell**\n\nThe shell that runs the command.\n\nOne of `bash`, `powershell`. A value of another kind spoils the whole entry.'],
    ['a key of a server', 'mcpServers:\n  - a:\n      ar<|>gs: [b]', '«args»\n**args**\n\nIts arguments.\n\nA list of strings. A value of another kind spoils the whole entry.'],
    ['a key of a server in braces', 'mcpServers: [{ a: { ar<|>gs: [b] } }]', '«args»\n**args**\n\nIts arguments.\n\nA list of strings. A value of another kind spoils the whole entry.'],
    ['a key of a group, spelt loosely', 'experimental:\n  cache_<|>ttl: 1h', "«cache_ttl»\n**cacheTtl**\n\nHow long the prompt cache keeps the agent's requests."],
    ['the name of a server', 'mcpServers:\n  - lo<|>cal:\n      command: x', '«local»\n**`local`**: An MCP server that only this agent has; its tools bear this name.'],
    ['a variable', 'mcpServers:\n  - a:\n      env:\n        NA<|>ME: x', '«NAME»\n**`NAME`**: Its environment variables.'],
  ])('%s', (_, lines, told) => {
    const marked = `---\n# 😀\n${lines}\n---\n`;
    const whole = `${told}\n\n${documentation(lines.startsWith('hooks') ? 'hooks' : 'sub-agents')}`;
    expect(hoveredAt(marked)).toBe(whole);
    expect(hoveredAt(withCrlf(marked))).toBe(whole);
  });
});

test('keys that are not read say so', () => {
  expect(hoveredAt('---\nname: a\nmo<|>dle: x\n---\n')).toBe('«modle»\n`modle` is no key that Claude Code reads here; it is ignored.');
  expect(hoveredAt('---\nname: a\n"a`b ![<|>x](y)": x\n---\n')).toContain('\n``a`b ![x](y)`` is no key');
  expect(hoveredAt('---\nname: a\nallowed-<|>tools: x\n---\n')).toBe(
    '«allowed-tools»\n**allowed-tools**\n\nClaude Code does not read this key here, and ignores it.\n\nIt belongs to skills and slash commands.\n\nHere it is `tools`.',
  );
  expect(hoveredAt('---\nname: a\nhooks:\n  PreTool<|>: x\n---\n')).toBe(`«PreTool»\n\`PreTool\` is nothing that Claude Code reads here; it is ignored.\n\n${documentation('hooks')}`);
  expect(hoveredAt('---\nname: a\npermission<|>Mode: plan\n---\n', undefined, { path: 'agents/a.md', dialect: 'claude-code-plugin' })).toContain(
    '**Without effect here.** An agent from a plugin may not choose its permission mode.',
  );
});

test.each([
  ['the prompt', '---\nname: a\n---\n\nto<|>ols\n'],
  ['a comment', '---\n# to<|>ols\nname: a\n---\n'],
  ['a colon', '---\nname :<|> a\n---\n'],
  ['an empty value', '---\ntools:\n  <|>\nname: a\n---\n'],
  ['a file without frontmatter', 'to<|>ols: x\n'],
  ['an empty file', '<|>'],
])('nothing is told of %s', (_, marked) => {
  expect(hoveredAt(marked)).toBe('');
});
