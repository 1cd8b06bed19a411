import { describe, expect, test } from 'vitest';
import { prepareRename } from '../../../src/features/navigation/rename';
import { askedAt, dialects, filesIn, renamed, renaming } from '../../support/navigated';

const workspace = `=== .claude/agents/code-reviewer.md
---
name: code-reviewer
description: 😀 Use \`code-reviewer\` or the code-reviewer agent after each change
tools: Read # all of it
---

😀 I am \`code-reviewer\`, not the code-reviewer of others.
=== .claude/agents/lead.md
---
name: 'lead'
description: Leads
tools: Read, Agent(tester, code-reviewer), mcp__github__get_issue
observer: "tester, code-reviewer"
hooks:
  SubagentStop:
    - matcher: tester|code-reviewer
      hooks: []
---

😀 Ask @agent-code-reviewer, or @"code-reviewer (agent)"; then \`code-reviewer\`, \`code-reviewer-2\`.

\`\`\`
Task(subagent_type="code-reviewer", prompt="code-reviewer")
\`\`\`
=== .claude/commands/check.md
---
allowed-tools: Read, Task(code-reviewer)
---
Run \`code-reviewer\`: {"subagent_type": "code-reviewer"}
=== .claude/settings.json
{ "permissions": { "deny": ["Agent(code-reviewer)", "Read"] } }
=== .claude/skills/ship/SKILL.md
---
name: ship
agent: code-reviewer
---
=== CLAUDE.md
\uFEFF# 😀 \`code-reviewer\`
=== packages/a/CLAUDE.md
Nobody reads this: \`code-reviewer\`.
`;

const after = workspace
  .replaceAll(/code-reviewer(?!-2|`? of|", prompt|"\))/g, 'change-judge')
  .replace('subagent_type="code-reviewer"', 'subagent_type="change-judge"')
  .replace('prompt="change-judge"', 'prompt="code-reviewer"')
  .replace('@"code-reviewer (', '@"change-judge (')
  .replace('Nobody reads this: `change-judge`', 'Nobody reads this: `code-reviewer`');

describe.each([
  ['LF', (text: string) => text],
  ['CRLF', (text: string) => text.replaceAll(/(?<!=== .+)\n/g, '\r\n')],
])('with %s', (_name, ended) => {
  test.each(['name: code-<|>reviewer', 'tester, <|>code-reviewer)', '# 😀 `code<|>-reviewer`', 'agent: code-reviewer<|>'])('an agent, its file and all that name it, from %j', async (spot) => {
    expect(await renamed(ended(workspace), spot, 'change-judge')).toBe(ended(after));
  });
});

test('the file stays where the editor cannot rename it', async () => {
  expect(await renamed(workspace, 'name: code<|>-reviewer', 'change-judge', { moves: false })).toBe(after.replace('agents/change-judge.md', 'agents/code-reviewer.md'));
});

/** Of an agent `a-b` in a file of another name. */
function one(name: string, more = ''): string {
  return `=== .claude/agents/x.md\n---\nname: ${name}\ndescription: One\n${more}---\n`;
}

describe('a name keeps the form that it is written in', () => {
  test.each([
    ['a-b', 'c d', 'c d'],
    ['"a-b"', 'c', '"c"'],
    ["'a-b'", "c's", '"c\'s"'],
    ['"a-b"', 'c "d" \\e', "'c \"d\" \\e'"],
    ['a-b', "c's #1", '"c\'s #1"'],
    ['a-b', 'c #d', '"c #d"'],
    ['a-b', 'true', '"true"'],
    ['a-b', '12', '"12"'],
    ['a-b', '[c', '"[c"'],
    ['a-b', '😀', '😀'],
    ['a-b', '@c', '"@c"'],
    ['a-b # the best', 'c', 'c # the best'],
    ['a-b', '  c ', 'c'],
    ['&n a-b', 'c', '&n c'],
  ])('%s becomes %s', async (before, to, written) => {
    expect(await renamed(one(before), 'a<|>-b', to)).toBe(one(written));
  });

  test('in lists', async () => {
    const lists = (name: string, quoted: string) => `${one(name)}=== .claude/agents/y.md
---
name: y
description: Lists
tools: [Read, ${quoted}]
disallowedTools:
  - ${quoted}
---
`;
    expect(await renamed(lists('a-b', 'Agent(a-b)'), 'name: a<|>-b', 'c: d')).toBe('Claude Code does not load an agent with a colon in its name.');
    expect(await renamed(lists('a-b', 'Agent(a-b)'), 'name: a<|>-b', 'c #d')).toBe(lists('"c #d"', '"Agent(c #d)"'));
    expect(await renamed(lists('a-b', 'Agent(a-b)'), 'name: a<|>-b', 'c d')).toBe(lists('c d', 'Agent(c d)'));
  });

  test('where only the second try of the reader takes the file', async () => {
    const broken = (name: string) => one(name, 'initialPrompt: Do it: now\n');
    expect(await renamed(broken('a-b'), 'name: a<|>-b', 'c')).toBe(broken('c'));
  });
});

describe('what would not come out right is refused', () => {
  test.each([
    ['', 'A name cannot be empty.'],
    [' ', 'A name cannot be empty.'],
    ['a:b', 'Claude Code does not load an agent with a colon in its name.'],
    ['a：b', 'Claude Code does not load an agent with a colon in its name.'],
    ['-a', 'Claude Code does not load an agent whose name begins with a dash.'],
    ['a\nb', 'A name is one line, without control characters.'],
    ['a'.repeat(257), 'A name has at most 256 characters; this one has 257.'],
    ['fork', 'Claude Code keeps "fork" for an agent of its own.'],
    ['lead', '"/work/.claude/agents/lead.md" has the name "lead" already.'],
    ['a --- b', '"a --- b" cannot be written in "/work/.claude/agents/code-reviewer.md", line 2, so that it is read as this name.'],
    ['a, b', '"a, b" cannot be written in'],
    ['a)', '"a)" cannot be written in'],
    ['a"b', '"a"b" cannot be written in'],
    ['a`b', '"a`b" cannot be written in'],
    ['Bash', '"Bash" cannot be written in'],
    ['a #b', '"a #b" cannot be written in "/work/.claude/agents/code-reviewer.md", line 3, so that it is read as this name.'],
  ])('%j', async (name, message) => {
    expect(await renamed(workspace, 'name: code-<|>reviewer', name)).toContain(message);
  });

  test('what is managed', async () => {
    const { position, naming, around } = await askedAt({ '/etc/claude-code/.claude/agents/boss.md': '---\nname: boss\ndescription: Boss\n---\n' }, 'name: bo<|>ss');
    expect(() => prepareRename(position, naming, around, dialects)).toThrow('"boss" is managed for everybody on this machine.');
  });

  test('a name that is written elsewhere', async () => {
    const odd = (name: string) => `=== .claude/agents/a-b.md\n---\nname: ${name}\ndescription: One\n---\n=== CLAUDE.md\n\`a-b\`\n`;
    expect(await renamed(odd('|-\n  a-b'), '`a<|>-b`', 'c')).toBe('The name of "a-b" cannot be changed from here: see "/work/.claude/agents/a-b.md".');
  });
});

test('what bears no name of the author is not renamed', async () => {
  const files = filesIn(`${workspace}=== .mcp.json\n{"mcpServers":{"github":{}}}\n`);
  for (const spot of ['not the code-<|>reviewer', '`code-reviewer-<|>2`', 'Re<|>ad, Agent']) expect(await renaming(files, spot, 'c')).toBeUndefined();
});

test('a file is not put over another', async () => {
  const files = (name: string, file: string) => `=== .claude/agents/${file}.md\n---\nname: ${name}\ndescription: One\n---\n=== .claude/agents/notes.md\nNo agent.\n`;
  expect(await renamed(files('a-b', 'a-b'), 'name: a<|>-b', 'notes')).toBe(files('notes', 'a-b'));
  expect(await renamed(files('a-b', 'a-b'), 'name: a<|>-b', 'A-b')).toBe(files('A-b', 'A-b'));
  expect(await renamed(files('a-b', 'a-b'), 'name: a<|>-b', 'c/d')).toBe(files('c/d', 'a-b'));
  expect(await renamed(files('a-b', 'a-b'), 'name: a<|>-b', 'c d😀')).toBe(files('c d😀', 'c d😀'));
});

test('an agent of a plugin keeps what stands before its name', async () => {
  const plugin = (name: string, file: string, own: string) => `=== CLAUDE.md
Use \`acme:sub:${name}\`, @agent-acme:sub:${name}, not \`x\`.
=== tools/.claude-plugin/plugin.json
{"name":"acme"}
=== tools/agents/sub/${file}.md
---
${own}description: X
---
`;
  expect(await renamed(plugin('x', 'x', 'name: "x"\n'), '`acme:sub:<|>x`', '-y:z')).toBe(plugin('-y:z', 'x', 'name: "-y:z"\n'));
  expect(await renamed(plugin('x', 'x', ''), '`acme:sub:<|>x`', 'y')).toBe(plugin('y', 'y', ''));
  expect(await renamed(plugin('x', 'x', ''), '`acme:sub:<|>x`', 'y', { moves: false })).toBe('The name of "acme:sub:x" cannot be changed from here: see "/work/tools/agents/sub/x.md".');
  const { position, naming, around } = await askedAt(filesIn(plugin('x', 'x', '')), '`acme:sub:<|>x`');
  expect(prepareRename(position, naming, around, dialects)).toEqual({ range: { start: { line: 0, character: 14 }, end: { line: 0, character: 15 } }, placeholder: 'x' });
});

test('a skill, with its folder', async () => {
  const skill = (name: string) => `=== .claude/agents/lead.md
---
name: lead
description: Leads
skills: [${name}, "test"]
---

Use the skill \`${name}\`.
=== .claude/skills/${name}/SKILL.md
---
name: ${name}
description: Ships
---
=== .claude/skills/${name}/more.md
More.
=== .claude/skills/taken/SKILL.md
Taken.
`;
  expect(await renamed(skill('ship'), 'skills: [sh<|>ip', 'deliver')).toBe(skill('deliver'));
  expect(await renamed(skill('ship'), 'name: sh<|>ip', 'deliver')).toBe(skill('deliver'));
  expect(await renamed(skill('ship'), 'name: sh<|>ip', 'taken')).toBe('"/work/.claude/skills/taken/SKILL.md" has the name "taken" already.');
  expect(await renamed(skill('ship'), 'name: sh<|>ip', 'a b')).toBe('"a b" cannot be written in "/work/.claude/agents/lead.md", line 4, so that it is read as this name.');
  expect(await renamed(skill('ship'), 'name: sh<|>ip', 'a/b')).toBe('A skill is called as its folder, and no folder can be called so.');
  expect(await renamed(skill('ship'), 'name: sh<|>ip', 'b', { moves: false })).toBe('The name of "ship" cannot be changed from here: see "/work/.claude/skills/ship/SKILL.md".');
});

test('a server of the file alone', async () => {
  const own = (name: string) => `=== .claude/agents/own.md
---
name: own
description: Has a server
tools: mcp__${name}__get_issue, mcp__${name}
mcpServers:
  - ${name}: { command: x }
---

Call \`mcp__${name}__get_issue\`.
=== .claude/agents/other.md
---
name: other
description: Has none
tools: mcp__github
---
`;
  const others = (text: string): string => text.replace('tools: mcp__hub\n', 'tools: mcp__github\n');
  expect(await renamed(own('github'), '- git<|>hub', 'hub')).toBe(others(own('hub')));
  expect(await renamed(own('github'), '- git<|>hub', 'a b')).toBe('The tools of a server bear its name, so that it is made of letters, digits, "-" and single "_".');
});

test('files of the user do not follow a project', async () => {
  const files = (name: string) => `=== .claude/agents/x.md
---
name: ${name}
description: One
---
=== /home/.claude/CLAUDE.md
Use \`a-b\`.
`;
  expect(await renamed(files('a-b'), 'name: a<|>-b', 'c')).toBe(files('c'));
});

test('an agent that is not loaded for its name gets a better one', async () => {
  expect(await renamed(one('-a'), 'name: -<|>a', 'a')).toBe(one('a'));
});

test('a plain word between backticks may mean something else, and is left to the user', async () => {
  const files = filesIn('=== .claude/agents/x.md\n---\nname: reviewer\ndescription: One\n---\n=== CLAUDE.md\n`reviewer`, @agent-reviewer\n');
  const result = await renaming(files, 'name: re<|>viewer', 'judge');
  expect(result?.files.flatMap(({ edits }) => edits.map(({ unsure }) => unsure))).toEqual([false, true, false]);
});

test('what speaks of an agent in plain words follows, if the name fits into a sentence', async () => {
  const files = (name: string, spoken: string) => `=== .claude/agents/x.md
---
name: ${name}
description: |
  Ask the ${spoken} agent: "${spoken}" subagent.
initialPrompt: "Ask the ${spoken} agent"
---
`;
  expect(await renamed(files('a-b', 'a-b'), 'name: a<|>-b', 'c d')).toBe(files('c d', 'c d'));
  expect(await renamed(files('a-b', 'a-b'), 'name: a<|>-b', 'c #d')).toBe(files('"c #d"', 'a-b'));
});
