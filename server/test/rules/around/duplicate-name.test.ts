import { expect, test } from 'vitest';
import { check, rules } from '../../../src/rules';
import { expectAround, problemsAround } from '../../support/around';
import { documentOf } from '../../support/check';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';

const rest = 'description: Reviews pull requests for risky changes to the database\n---\n\nReview the diff.\n';

test('of one folder the last by path is run, and the others are told', async () => {
  await expectAround(`=== .claude/agents/a.md
---
name: dup
      ^^^ warning duplicate-name: This agent is never run: ".claude/agents/sub/0.md" has the same name, and of two files in one folder of agents the last by path counts. Rename one of them.
${rest}=== .claude/agents/b ü.md
---
name: dup # 😀
      ^^^ warning duplicate-name: This agent is never run: ".claude/agents/sub/0.md" has the same name, and of two files in one folder of agents the last by path counts. Rename one of them.
${rest}=== .claude/agents/sub/0.md
---
name: dup
${rest}=== .claude/agents/z.md
---
name: Dup
${rest}`);
});

test('the order is that of paths, not of their spelling in URIs', async () => {
  await expectAround(`=== .claude/agents/a0.md
---
name: dup
      ^^^ warning duplicate-name: This agent is never run: ".claude/agents/a;.md" has the same name, and of two files in one folder of agents the last by path counts. Rename one of them.
${rest}=== .claude/agents/a;.md
---
name: dup
${rest}`);
});

test('a project hides what is the user\'s, and both are told', async () => {
  await expectAround(`=== .claude/agents/a.md
---
name: dup
      ^^^ information duplicate-name: This agent hides the user's agent "dup", which is not run here. Rename one of them if you want both.
${rest}=== /home/.claude/agents/x.md
---
name: dup
      ^^^ information duplicate-name: In this project, ".claude/agents/a.md" takes the place of this agent, as it has the same name and comes before it. Rename one of them if you want both.
${rest}`);
});

test('what is certain is told where nobody may look at the folder of the user', async () => {
  await expectAround(
    `=== .claude/agents/a.md
---
name: dup
      ^^^ warning duplicate-name: This agent is never run: ".claude/agents/b.md" has the same name, and of two files in one folder of agents the last by path counts. Rename one of them.
${rest}=== .claude/agents/b.md
---
name: dup
${rest}=== packages/web/.claude/agents/c.md
---
name: dup
${rest}`,
    { reach: { trusted: false } },
  );
});

test('an inner folder hides what is above it, which is run elsewhere', async () => {
  await expectAround(`=== .claude/agents/a.md
---
name: dup
${rest}=== packages/web/.claude/agents/a.md
---
name: dup
      ^^^ information duplicate-name: This agent hides the agent "dup" of "../../.claude/agents/a.md", which is not run here. Rename one of them if you want both.
${rest}=== packages/api/.claude/agents/b.md
---
name: other
${rest}`);
});

test('nothing comes before a managed agent', async () => {
  await expectAround(`=== .claude/agents/a.md
---
name: dup
      ^^^ warning duplicate-name: This agent is never run: the managed "/etc/claude-code/.claude/agents/m.md" has the same name and comes before all others. Rename this one.
${rest}=== /home/.claude/agents/u.md
---
name: dup
      ^^^ warning duplicate-name: This agent is never run: the managed "/etc/claude-code/.claude/agents/m.md" has the same name and comes before all others. Rename this one.
${rest}=== /etc/claude-code/.claude/agents/m.md
---
name: dup
${rest}`);
});

test('an added folder stands between the user and the project', async () => {
  await expectAround(
    `=== /more/.claude/agents/a.md
---
name: dup
      ^^^ information duplicate-name: In this project, ".claude/agents/a.md" takes the place of this agent, as it has the same name and comes before it. Rename one of them if you want both.
${rest}=== /home/.claude/agents/u.md
---
name: dup
      ^^^ information duplicate-name: In this project, ".claude/agents/a.md" takes the place of this agent, as it has the same name and comes before it. Rename one of them if you want both.
${rest}=== .claude/agents/a.md
---
name: dup
      ^^^ information duplicate-name: This agent hides the agent "dup" of "/more/.claude/agents/a.md", which is not run here. Rename one of them if you want both.
${rest}`,
    { reach: { added: ['file:///more'] } },
  );
});

test('agents of plugins meet no others, and what does not load hides nothing', async () => {
  await expectAround(`=== tools/.claude-plugin/plugin.json
{ "name": "acme" }
=== tools/agents/a.md
---
name: dup
${rest}=== .claude/agents/a.md
---
name: dup
${rest}=== .claude/agents/b.md
---
name: dup
---

No description.
`);
});

test('the other file is linked, at its name', async () => {
  const files = { '.claude/agents/a.md': agentNamed('dup'), '.claude/agents/b.md': agentNamed('dup') };
  const [problem] = await problemsAround(files, '.claude/agents/a.md');
  expect(problem?.related).toEqual([{ uri: uriOf('.claude/agents/b.md'), range: { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } }, message: 'This agent is run.' }]);
});

const referring = { '.claude/agents/a.md': agentNamed('dup'), '.claude/agents/c.md': agentNamed('mine', 'tools: Read, Agent(dup, dupe, Explore, some:one)') };

test('names of agents that nobody has are told of', async () => {
  const found = await problemsAround(referring, '.claude/agents/c.md');
  expect(found.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(['information: No agent "dupe" was found around this file. Did you mean "dup"?']);
});

test('nothing is said before all was looked at', () => {
  const world = indexOver(referring).world(uriOf('.claude/agents/c.md'));
  const onFailure = () => undefined;
  expect(check(documentOf(referring['.claude/agents/c.md']), { rules: rules.filter(({ around }) => around), severities: {}, world, onFailure })).toEqual([]);
});
