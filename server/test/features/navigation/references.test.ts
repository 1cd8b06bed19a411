import { test } from 'vitest';
import { references } from '../../../src/features/navigation/references';
import { expectPlaces, type Asked } from '../../support/navigated';

const all = ({ position, naming, around }: Asked) => references(position, naming, around, true);
const mentions = ({ position, naming, around }: Asked) => references(position, naming, around, false);

const workspace = `=== .claude/agents/code-reviewer.md
---
name: code-reviewer
      ^^^^^^^^^^^^^
description: '😀 Use \`code-reviewer\`, or the "code-reviewer" agent, after each change of code-reviewer'
                      ^^^^^^^^^^^^^
                                              ^^^^^^^^^^^^^
---

😀 I am \`code-reviewer\`, not the code-reviewer of others.
         ^^^^^^^^^^^^^
=== .claude/agents/lead.md
---
name: lead
description: Leads
tools: Read, Agent(tester, code-reviewer), mcp__github__get_issue
                           ^^^^^^^^^^^^^
observer: "tester, code-reviewer"
                   ^^^^^^^^^^^^^
hooks:
  SubagentStop:
    - matcher: tester|code-reviewer
                      ^^^^^^^^^^^^^
      hooks: []
---

😀 Ask @agent-code-reviewer, or @"code-reviewer (agent)"; then \`code-reviewer\`, \`code-reviewer-2\`.
              ^^^^^^^^^^^^^
                                  ^^^^^^^^^^^^^
                                                                ^^^^^^^^^^^^^

\`\`\`
Task(subagent_type="code-reviewer", prompt="code-reviewer")
                    ^^^^^^^^^^^^^
\`code-reviewer\`
\`\`\`
Mail me@agent-code-reviewer. Launch the code-reviewer subagent or the my-code-reviewer agent, and **code-reviewer** agents.
                                        ^^^^^^^^^^^^^
=== .claude/commands/check.md
---
allowed-tools: Read, Task(code-reviewer)
                          ^^^^^^^^^^^^^
---
Run \`code-reviewer\`: {"subagent_type": "code-reviewer"}
     ^^^^^^^^^^^^^
                                        ^^^^^^^^^^^^^
=== .claude/settings.json
{ "permissions": { "deny": ["Agent(code-reviewer)", "Read"] } }
                                   ^^^^^^^^^^^^^
=== .claude/skills/ship/SKILL.md
---
name: ship
description: Ships
agent: code-reviewer
       ^^^^^^^^^^^^^
---
subagent_type: code-reviewer agent.
               ^^^^^^^^^^^^^
=== CLAUDE.md
# 😀 \`code-reviewer\`
      ^^^^^^^^^^^^^
=== docs/CLAUDE.md
Nobody reads this: \`code-reviewer\`.
`;

test.each(['name: code-<|>reviewer', 'tester, <|>code-reviewer)', '# 😀 `code<|>-reviewer`', 'agent: code-reviewer<|>'])('an agent is found from %j', async (spot) => {
  await expectPlaces(workspace, spot, all);
});

test('the name itself is no mention', async () => {
  await expectPlaces(workspace.replace('      ^^^^^^^^^^^^^\ndescription: ', 'description: '), 'name: code<|>-reviewer', mentions);
});

test('a skill, from its own file', async () => {
  await expectPlaces(
    `=== .claude/agents/lead.md
---
name: lead
description: Leads
skills: [ship, "test"]
         ^^^^
---

😀 Use the skill \`ship\`.
                  ^^^^
=== .claude/skills/ship/SKILL.md
---
name: ship
      ^^^^
---
=== CLAUDE.md
Use \`ship\`.
     ^^^^
`,
    'name: sh<|>ip',
    all,
  );
});

test('a server, where it is configured', async () => {
  await expectPlaces(
    `=== .claude/agents/lead.md
---
name: lead
description: Leads
tools: mcp__github__get_issue, mcp__github
            ^^^^^^
                                    ^^^^^^
mcpServers: [github]
             ^^^^^^
---

😀 Call \`mcp__github__get_issue\`.
              ^^^^^^
=== .claude/agents/own.md
---
name: own
description: Has a server of its own
tools: mcp__github__get_issue
mcpServers:
  - github: { command: x }
---
=== .mcp.json
{ "mcpServers": { "github": { "command": "x" } } }
                   ^^^^^^
`,
    'mcp__git<|>hub__get_issue, mcp',
    all,
  );
});

test('a server of the file alone', async () => {
  await expectPlaces(
    `=== .claude/agents/own.md
---
name: own
description: Has a server of its own
tools: mcp__github__get_issue
            ^^^^^^
mcpServers:
  - github: { command: x }
    ^^^^^^
---
=== .mcp.json
{ "mcpServers": { "github": { "command": "x" } } }
`,
    'mcp__<|>github__get_issue',
    all,
  );
});

test('agents of one name are told apart by who means which', async () => {
  const files = `=== .claude/agents/a.md
---
name: dup
      ^^^
description: Outer
---
=== CLAUDE.md
Use \`dup\`.
     ^^^
=== packages/in/.claude/agents/b.md
---
name: dup
description: Inner
---
=== packages/in/CLAUDE.md
Use \`dup\`.
=== packages/other/.claude/agents/c.md
---
name: c
description: Uses the outer one
tools: Agent(dup)
             ^^^
---
=== /home/.claude/CLAUDE.md
Use \`dup\` of the user.
=== /home/.claude/agents/d.md
---
name: dup
description: User's
---
`;
  await expectPlaces(files, 'Agent(<|>dup)', all);
});

test('an agent of a plugin goes by its whole name', async () => {
  await expectPlaces(
    `=== CLAUDE.md
Use \`acme:sub:x\`, not \`x\`.
     ^^^^^^^^^^
=== tools/.claude-plugin/plugin.json
{"name":"acme"}
=== tools/agents/sub/x.md
---
name: "x"
       ^
---
`,
    'name: "<|>x"',
    all,
  );
});

test('nothing is found of what bears no name', async () => {
  const plain = workspace.split('\n').filter((line) => !/^ *\^+$/.test(line)).join('\n');
  await expectPlaces(plain, 'not the code-<|>reviewer of', all);
  await expectPlaces(plain, '`code-reviewer-<|>2`', all);
});

test('a byte order mark moves nothing', async () => {
  await expectPlaces(
    `=== .claude/agents/a.md
---
name: a-b
      ^^^
description: 😀
---
=== CLAUDE.md
﻿Use \`a-b\`.
     ^^^
`,
    'name: a<|>-b',
    all,
  );
});
