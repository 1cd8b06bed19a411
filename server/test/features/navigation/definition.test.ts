import { expect, test } from 'vitest';
import { definition } from '../../../src/features/navigation/definition';
import { askedAt, expectPlaces, filesIn, type Asked } from '../../support/navigated';

const targets = ({ position, naming, around }: Asked) => definition(position, naming, around).map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));

const files = `=== .claude/agents/lead.md
---
name: lead
description: 😀 Leads
tools: Agent(tester, missing), Bash, mcp__github
skills: ship, none
mcpServers:
  - local: { command: x }
---

Ask \`tester\`, with \`ship\`, \`Bash\` and \`mcp__local__run\`.
=== .claude/agents/tests.md
---
name: 'tester'
description: Tests
---
=== .claude/skills/ship/SKILL.md
---
name: ship
---
=== .mcp.json
{
\t"mcpServers": { "github": { "command": "x" } }
}
`;

/** The files with the line marked that stands before the first line with this text. */
function marked(line: string, marks: string): string {
  return files.replace(`${line}\n`, `${line}\n${marks}\n`);
}

test.each([
  ['Agent(te<|>ster', "name: 'tester'", '      ^^^^^^^^'],
  ['`te<|>ster`', "name: 'tester'", '      ^^^^^^^^'],
  ['skills: ship<|>', 'name: ship', '      ^^^^'],
  ['`<|>ship`', 'name: ship', '      ^^^^'],
  ['mcp__git<|>hub', '\t"mcpServers": { "github": { "command": "x" } }', '                 ^^^^^^^^'],
  ['mcp__lo<|>cal__run', '  - local: { command: x }', '    ^^^^^'],
  ['name: le<|>ad', 'name: lead', '      ^^^^'],
])('%s leads to %j', async (spot, line, marks) => {
  await expectPlaces(marked(line, marks), spot, targets);
});

test.each(['mis<|>sing', 'Ba<|>sh,', '`Ba<|>sh`', 'no<|>ne', 'Le<|>ads', 'tools<|>:'])('%s leads nowhere', async (spot) => {
  await expectPlaces(files, spot, targets);
});

test('the link starts at the whole name', async () => {
  const { position, naming, around } = await askedAt(filesIn(files), 'mcp__git<|>hub');
  expect(definition(position, naming, around)[0]?.originSelectionRange).toEqual({ start: { line: 3, character: 42 }, end: { line: 3, character: 48 } });
});
