import { expect, test } from 'vitest';
import { agentList } from '../../../src/features/surroundings/agent-list';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';

async function listOf(files: Record<string, string>, trusted = true) {
  const index = indexOver(files, { reach: { trusted } });
  await index.loadAll();
  return agentList(index.files(), (uri) => index.world(uri));
}

const description = 'Reviews pull requests for risky changes to the database';

test('agents are listed by who brings them, in the order of their names, without notes', async () => {
  const files = {
    '.claude/agents/b.md': agentNamed('b', 'model: opus', 'color: green'),
    '.claude/agents/a.md': agentNamed('a'),
    '.claude/agents/README.md': '# Agents\n',
    '/home/.claude/agents/mine.md': agentNamed('mine'),
  };
  const project = {
    title: 'Project',
    agents: [
      { uri: uriOf('.claude/agents/a.md'), name: 'a', description, loads: true, verdict: 'Loads' },
      { uri: uriOf('.claude/agents/b.md'), name: 'b', description, model: 'opus', color: 'green', loads: true, verdict: 'Loads' },
    ],
  };
  expect(await listOf(files)).toEqual([project, { title: 'User', agents: [{ uri: uriOf('/home/.claude/agents/mine.md'), name: 'mine', description, loads: true, verdict: 'Loads' }] }]);
  expect(await listOf(files, false)).toEqual([project]);
});

test('an agent that does not load is listed by the name that was meant', async () => {
  expect(await listOf({ '.claude/agents/x.md': '---\nname: meant\ndescription: ""\n---\n' })).toEqual([
    { title: 'Project', agents: [{ uri: uriOf('.claude/agents/x.md'), name: 'meant', loads: false, verdict: 'Not loaded' }] },
  ]);
});

test('of two with one name, the one that is never run says so', async () => {
  const [group] = await listOf({ '.claude/agents/a.md': agentNamed('same'), '.claude/agents/b.md': agentNamed('same') });
  const overridden = group?.agents.filter(({ verdict }) => verdict === 'Overridden') ?? [];
  const running = group?.agents.filter(({ verdict }) => verdict === 'Loads') ?? [];
  expect([overridden.length, running.length]).toEqual([1, 1]);
  expect(overridden[0]?.overriddenBy).toBe(running[0]?.uri);
});

test('nothing to list', async () => {
  expect(await listOf({ 'README.md': '# x\n' })).toEqual([]);
});
