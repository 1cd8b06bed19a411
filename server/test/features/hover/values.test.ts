import { describe, expect, test } from 'vitest';
import { documentation, hoveredAt } from '../../support/hovered';
import { smallWorld } from '../../support/accept';
import { withCrlf } from '../../support/keys';

const given = 'Given to subagents in the foreground and in the background';
const measured = 'In 2.1.330 and maybe before';

describe('a value is explained', () => {
  test.each<[string, string, string]>([
    ['model: op<|>us', '«opus»\n**`opus`**\n\nThe recommended Opus: for complex reasoning.', 'model-config'],
    ['model: "OP<|>US"', '«OPUS»\n**`OPUS`**\n\nThe recommended Opus: for complex reasoning.', 'model-config'],
    ['model: us.anthropic.claude-opus<|>-4-5-v1:0', '«us.anthropic.claude-opus-4-5-v1:0»\n**`us.anthropic.claude-opus-4-5-v1:0`**\n\nA full model id that Claude Code knows.', 'model-config'],
    ['model: gpt<|>-4', '«gpt-4»\n`gpt-4`\n\nNo model that Claude Code knows: the name is sent to the service as it is.', 'model-config'],
    ['color: gre<|>en', '«green»\n**`green`**\n\nPaints the agent in green.\n\nPainted in about `#16a34a`.', 'sub-agents'],
    ['permissionMode: man<|>ual', '«manual»\n**`manual`**\n\nAsks before edits, commands and network access; reading is free.\n\nAnother spelling of `default`.', 'sub-agents'],
    ['effort: xhi<|>gh', '«xhigh»\n**`xhigh`**\n\nDeeper reasoning at a higher cost.\n\nSince 2.1.111.', 'model-config'],
    ['background: fal<|>se', '«false»\n**`false`**\n\nThe same as no key at all.', 'sub-agents'],
    ['isolation: rem<|>ote', '«remote»\n**`remote`**\n\nA remote environment; not in agents of plugins.\n\nSince a release after 2.1.165 and up to 2.1.178.', 'sub-agents'],
    ['experimental: { cacheTtl: 1<|>h }', '«1h»\n**`1h`**\n\nOne hour; not while a Claude subscription draws on usage credits.', 'sub-agents'],
    ['hooks:\n  Stop:\n    - hooks:\n        - type: com<|>mand', '«command»\n**`command`**\n\nRuns a command, with the event as JSON on its standard input.', 'hooks'],
    ['hooks:\n  PreToolUse:\n    - matcher: Edit|Wri<|>te', `«Write»\n**\`Write\`**\n\nCreates a file or overwrites it.\n\n${given}. ${measured}.`, 'tools-reference'],
    ['mcpServers: [git<|>hub]', '«github»\n**`github`**\n\nA configured MCP server.', 'mcp'],
    ['mcpServers:\n  - a:\n      type: htt<|>p', '«http»\n**`http`**\n\nA server on the network, over streamable HTTP.', 'sub-agents'],
    ['skills: release-<|>notes', '«release-notes»\n**`release-notes`**\n\nHow to write them\n\nA skill of this workspace.', 'skills'],
    ['skills: oth<|>er', '«other»\n`other`\n\nThe name of a skill.', 'skills'],
    ['observer: Pl<|>an', '«Plan»\n**`Plan`**\n\nGathers what a plan needs in plan mode\\, without Write and Edit\n\nBuilt into Claude Code.', 'sub-agents'],
  ])('%s', (lines, told, page) => {
    const marked = `---\n# 😀\n${lines}\n---\n`;
    expect(hoveredAt(marked, smallWorld)).toBe(`${told}\n\n${documentation(page)}`);
    expect(hoveredAt(withCrlf(marked), smallWorld)).toBe(`${told}\n\n${documentation(page)}`);
  });
});

describe('a tool is explained', () => {
  test.each<[string, string, string]>([
    ['tools: Read, Gr<|>ep', `«Grep»\n**\`Grep\`**\n\nSearches the contents of files.\n\n${given}. ${measured}.`, 'tools-reference'],
    ['tools: [Read, "Gr<|>ep"]', `«Grep»\n**\`Grep\`**\n\nSearches the contents of files.\n\n${given}. ${measured}.`, 'tools-reference'],
    ['tools:\n  - Gr<|>ep', `«Grep»\n**\`Grep\`**\n\nSearches the contents of files.\n\n${given}. ${measured}.`, 'tools-reference'],
    ['tools: Kill<|>Shell', `«KillShell»\n**\`KillShell\`**\n\nStops a task or an agent that runs in the background.\n\n${given}. ${measured}.\n\n\`KillShell\` is an older name, which Claude Code still takes for \`TaskStop\`.`, 'tools-reference'],
    ['tools: L<|>S', '«LS»\n**`LS`**\n\nNo tool any more: Claude Code drops the name without a word.\n\nUse `Glob` instead.', 'tools-reference'],
    ['tools: fo<|>o', '«foo»\n`foo`\n\nNo tool that Claude Code knows: the entry is dropped when the agent starts, without a word.', 'tools-reference'],
    ['tools: Cron<|>List', '«CronList»\n**`CronList`**\n\nLists the scheduled prompts.\n\nGiven to subagents in the foreground only, and agents run in the background by default; teammates of an agent team keep it in the background. Since 2.1.71.', 'tools-reference'],
    ['tools: Exit<|>PlanMode', '«ExitPlanMode»\n**`ExitPlanMode`**\n\nPresents a plan for approval and leaves plan mode.\n\nNot given to subagents; given where `permissionMode` is `plan`. In 2.1.330 and maybe before.', 'tools-reference'],
    ['tools: Bash(gi<|>t:*), Read', `«Bash(git:*)»\n**\`Bash(git:*)\`**\n\nRuns shell commands.\n\n${given}. ${measured}.\n\nWhat stands in parentheses has no effect: the entry means the whole of \`Bash\`.`, 'tools-reference'],
    ['tools: Agent(tes<|>ter, b)', '«tester»\n**`tester`**\n\nWrites \\*tests\\*\n\nAn agent of this workspace.', 'sub-agents'],
    ['tools: mcp__git<|>hub', '«mcp__github»\n**`mcp__github`**\n\nAll tools of the MCP server `github`.\n\nTools of MCP servers are given to subagents in the foreground and in the background. Without a connection to the server the entry has no effect.', 'tools-reference'],
    ['tools: mcp__github__<|>get_issue', '«mcp__github__get_issue»\n**`mcp__github__get_issue`**\n\nThe tool `get_issue` of the MCP server `github`.\n\nTools of MCP servers are given to subagents in the foreground and in the background. Without a connection to the server the entry has no effect.', 'tools-reference'],
    ['tools: "<|>*"', '«*»\n**`*`**\n\nEvery tool that subagents can have, as without the key.', 'tools-reference'],
  ])('%s', (lines, told, page) => {
    const marked = `---\n# 😀\n${lines}\n---\n`;
    expect(hoveredAt(marked, smallWorld)).toBe(`${told}\n\n${documentation(page)}`);
    expect(hoveredAt(withCrlf(marked), smallWorld)).toBe(`${told}\n\n${documentation(page)}`);
  });
});

describe('of other values it is told what the reader takes them for', () => {
  const agent = (line: string): string => `---\nname: a\ndescription: b 😀\n${line}\n---\n`;
  test.each<[string, string, string]>([
    ['a number', agent('maxTurns: 12<|>abc'), '«12abc»\n**maxTurns**: After how many turns the agent is stopped\n\nClaude Code reads `12`.'],
    ['a value that is ignored', agent('color: mag<|>enta'), '«magenta»\n**color**: The colour of the agent in the task list and the transcript\n\nWithout effect as it is written. The value is ignored without a message, and the agent has no colour of its own.'],
    ['a name', '---\nname: a<|>b\ndescription: b\n---\n', '«ab»\n**name**: What the agent is called by, in requests and in the agent list\n\nClaude Code reads `ab`.'],
    ['a description that the reader decodes', '---\nname: a\ndescription: One<|>\\ntwo ``` ![x](y)\n---\n', '«One\\ntwo ``` ![x](y)»\n**description**: When Claude should hand a task to the agent\n\nClaude Code reads:\n\n````text\nOne\ntwo ``` ![x](y)\n````\n\nIt costs about 5 tokens in every conversation.'],
    ['a description that only the second try saves', '---\nname: a\ndescription: Use<|> this: b\n---\n', '«Use this: b»\n**description**: When Claude should hand a task to the agent\n\nClaude Code reads:\n\n```text\nUse this: b\n```\n\nIt costs about 3 tokens in every conversation.'],
    ['a value of an agent that is not loaded', '---\nname: a<|>:b\n---\n', '«a:b»\n**name**: What the agent is called by, in requests and in the agent list'],
    ['a command', agent('hooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: ./r<|>un'), '«./run»\n**command** (required)\n\nThe shell command; with args, the program to start.\n\nA string. Required. A value of another kind spoils the whole entry.'],
  ])('%s', (_, marked, told) => {
    expect(hoveredAt(marked)).toBe(`${told}\n\n${documentation(marked.includes('hooks') ? 'hooks' : 'sub-agents')}`);
  });
});
