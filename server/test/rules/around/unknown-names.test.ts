import { expect, test } from 'vitest';
import { expectAround, problemsAround } from '../../support/around';
import { agentNamed } from '../../support/indexed';

const head = '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\n';
const end = '---\n\nReview the diff.\n';

test('skills are those of the project, above it, and of the user, and commands are skills', async () => {
  await expectAround(`=== packages/web/.claude/agents/a.md
${head}skills: own, above, users, deploy, acme:any, batch, abvoe, Own
                                                    ^^^^^ information unknown-skill: No skill "abvoe" was found around this file, so that the agent starts without it. Did you mean "above"?
                                                           ^^^ information unknown-skill: No skill "Own" was found around this file, so that the agent starts without it. Did you mean "own"?
${end}=== packages/web/.claude/skills/own/SKILL.md
Text.
=== .claude/skills/above/SKILL.md
Text.
=== /home/.claude/skills/users/SKILL.md
Text.
=== .claude/commands/deploy.md
Text.
`);
});

test('a skill is also known by what its file calls it', async () => {
  await expectAround(`=== .claude/agents/a.md
${head}skills:
  - style
  - conventions
  - 😀
  - nothing-like-it # a note
    ^^^^^^^^^^^^^^^ information unknown-skill: No skill "nothing-like-it" was found around this file, so that the agent starts without it. Make the skill, or remove the name.
${end}=== .claude/skills/style/SKILL.md
---
name: conventions
---
Text.
`);
});

test('a server is reported only where it is nearly one that is known', async () => {
  await expectAround(`=== .claude/agents/a.md
${head}tools: Read, mcp__githb__get_issue, mcp__github, mcp__GitHub__*, mcp__notion__search, mcp__db1__query, mcp__inlin__x
                  ^^^^^ information unknown-mcp-server: No MCP server "githb" is configured in this project. Did you mean "github"?
                                                      ^^^^^^ information unknown-mcp-server: No MCP server "GitHub" is configured in this project. Did you mean "github"?
                                                                                                            ^^^^^ information unknown-mcp-server: No MCP server "inlin" is configured in this project. Did you mean "inline"?
mcpServers:
  - "githup"
     ^^^^^^ information unknown-mcp-server: No MCP server "githup" is configured in this project. Did you mean "github"?
  - github
  - inline: { command: run }
${end}=== .mcp.json
{ "mcpServers": { "github": {}, "db2": {} } }
`);
});

const long = (name: string, letters: number): string => agentNamed(name).replace(/^description: .*$/m, `description: ${'word '.repeat(letters / 5).trim()}`);

test('the total of all descriptions is told once, in the longest of the project', async () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`.claude/agents/a${at}.md`, long(`a${at}`, at === 7 ? 1505 : 1500)]));
  const found = await Promise.all(Object.keys(files).map(async (path) => (await problemsAround({ ...files, '/home/.claude/agents/u.md': long('u', 8000) }, path)).map(({ message }) => `${path}: ${message}`)));
  expect(found.flat()).toEqual([
    '.claude/agents/a7.md: The descriptions of the 41 agents here cost about 17,000 tokens in every conversation. Beyond 15,000, Claude Code warns that it gets slower. This one is the longest: shorten it, or remove agents that nobody needs.',
  ]);
  const few = Object.fromEntries(Object.entries(files).slice(0, 30));
  expect(await problemsAround(few, '.claude/agents/a7.md')).toEqual([]);
});

test('a tool of a server is reported only where it is nearly one that the settings name', async () => {
  await expectAround(`=== .claude/agents/a.md
${head}tools: Read, mcp__github__get_isue, 'mcp__github__get_issue', mcp__github__other, mcp__github, mcp__github__*, mcp__😀__get_isue, mcp__github__list_prz, mcp__github__get_issues, mcp__github__get_issue2
                          ^^^^^^^^ information unknown-mcp-tool: The settings name "get_issue" of the server "github", and no tool "get_isue". If the server has none, the agent gets nothing for this entry. Did you mean "get_issue"?
${end}=== .mcp.json
{"mcpServers":{"github":{"command":"x"}}}
=== .claude/settings.json
{"permissions":{"allow":["mcp__github__get_issue","mcp__github__list_pr","mcp__github__list_prs"]}}
`);
});
