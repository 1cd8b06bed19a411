import { expect, test } from 'vitest';
import { effectiveAgent } from '../../../src/features/overview/effective-agent';
import { agentReport } from '../../../src/features/overview/report';
import { Tally } from '../../../src/features/overview/tally';
import { documentOf, problemsOf } from '../../support/check';
import { agentNamed, indexOver } from '../../support/indexed';

async function reportOn(files: Record<string, string>) {
  const index = indexOver(files);
  await index.loadAll();
  return agentReport(index.files(), (uri) => index.world(uri));
}

test('all agents on one page', async () => {
  const files = {
    '.claude/agents/reviewer.md': agentNamed('reviewer', 'tools: Read, Grep', 'model: opus', 'color: green'),
    '.claude/agents/broken.md': '---\nname: broken\n---\n',
    '.claude/agents/README.md': '# Notes\n',
    '/home/.claude/agents/other.md': agentNamed('reviewer'),
  };
  expect(await reportOn(files)).toBe(`# Agents

1 of 3 agents can be run, 1 not loaded, 1 overridden. Descriptions cost about 14 tokens in every conversation.

## Project

| Name | Verdict | Model | Tools | Colour | Tokens | File |
| --- | --- | --- | --- | --- | --: | --- |
| broken | not loaded |  |  |  |  | \\.claude\\/agents\\/broken\\.md |
| reviewer | loads | opus | Read\\, Grep | green | 14 | \\.claude\\/agents\\/reviewer\\.md |

## User

| Name | Verdict | Model | Tools | Colour | Tokens | File |
| --- | --- | --- | --- | --- | --: | --- |
| reviewer | overridden | inherited | all |  | 14 | agents\\/other\\.md |

## Why agents are not loaded

- **broken** in \\/work\\/\\.claude\\/agents\\/broken\\.md: There is no \\"description\\"\\, so Claude Code does not load the agent\\, and only its log says so\\. Say what the agent is for and when to use it\\.

## Agents with one name

- **reviewer**: \\/work\\/\\.claude\\/agents\\/reviewer\\.md (loads), \\/home\\/\\.claude\\/agents\\/other\\.md (overridden)
`);
});

test('no agents', async () => {
  expect(await reportOn({ 'README.md': '' })).toBe('# Agents\n\nNo agents were found.\n');
});

test('nothing from a file means anything on the page', async () => {
  const name = `"<img src=x> | [x](command:y) **b** \\n\\n# h \`c\` ![i](http://x) 😀"`;
  const page = await reportOn({ '.claude/agents/x.md': agentNamed(name, 'model: "a|b<script>"', 'tools: "x|y, <b>"'), '/home/.claude/agents/y.md': agentNamed(name) });
  const left = page.replace(/\\[!-/:-@[-`{-~]/g, '');
  expect(left).not.toMatch(/[<>[\]`!]|command:|http:/);
  expect(page.split('\n').filter((line) => line.startsWith('|')).every((line) => line.replace(/\\\|/g, '').split('|').length === 9)).toBe(true);
});

test('what was found is counted', () => {
  const tally = new Tally();
  expect(tally.words()).toBe('There are no agents in the open folders.');
  const add = (text: string) => tally.add({ document: documentOf(text), problems: problemsOf(text) });
  add('# Notes\n');
  add(agentNamed('reviewer'));
  expect(tally.words()).toBe('1 agent, which loads: no errors and no warnings.');
  add(agentNamed('reviewer', 'modle: opus'));
  expect(tally.words()).toBe('2 agents, all of which load: 0 errors and 1 warning.');
  add('---\nname: reviewer\n---\n\nReview.\n');
  expect(tally.words()).toBe('3 agents, 1 of which does not load: 1 error and 1 warning.');
});

test('the agent as its reader has it', () => {
  const { agent } = documentOf(agentNamed('reviewer', 'tools: Read'));
  const { json = '', message } = effectiveAgent(documentOf(agentNamed('reviewer', 'tools: Read')));
  expect([JSON.parse(json), message]).toEqual([JSON.parse(JSON.stringify(agent)), 'The agent "reviewer" was copied as Claude Code has it.']);
  expect(effectiveAgent(documentOf('---\nname: x\n---\n'))).toEqual({ message: 'Claude Code does not load this agent, so that there is nothing to copy.' });
  expect(effectiveAgent(undefined)).toEqual({ message: 'The active editor shows no agent file.' });
});
