import { expect, test } from 'vitest';
import { agentList } from '../../../src/features/surroundings/agent-list';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';

async function listOf(files: Record<string, string>, reach = {}) {
  const index = indexOver(files, { reach });
  await index.loadAll();
  return agentList(index.files(), { worldOf: (uri) => index.world(uri), targets: index.basesForNew() });
}

/** The groups with the names in them. */
async function namesIn(files: Record<string, string>, reach = {}) {
  return (await listOf(files, reach)).map(({ title, agents }) => `${title}: ${agents.map(({ name, detail }) => (detail === '' ? name : `${name} (${detail})`)).join(', ')}`);
}

const plugin = { 'kit/.claude-plugin/plugin.json': '{ "name": "kit" }', 'kit/agents/helper.md': agentNamed('helper') };

test('agents are listed by who brings them, in the order of their names, without notes', async () => {
  const files = {
    '.claude/agents/b.md': agentNamed('b', 'model: opus', 'color: green'),
    '.claude/agents/a.md': agentNamed('a'),
    '.claude/agents/README.md': '# Agents\n',
    '/home/.claude/agents/mine.md': agentNamed('mine'),
    '/etc/claude-code/.claude/agents/rules.md': agentNamed('rules'),
    ...plugin,
  };
  expect(await namesIn(files)).toEqual(['Managed: rules', 'Project: a, b (opus)', 'User: mine', 'Plugin: kit: kit:helper']);
  expect(await namesIn(files, { trusted: false })).toEqual(['Project: a, b (opus)', 'Plugin: kit: kit:helper']);
});

test('of several projects each has its name', async () => {
  const files = { '.claude/agents/a.md': agentNamed('a'), 'inner/.claude/agents/b.md': agentNamed('b'), '/other/.claude/agents/c.md': agentNamed('c') };
  expect(await namesIn(files, { folders: ['file:///work', 'file:///other'] })).toEqual(['Project: other: c', 'Project: work: a', 'Project: inner: b']);
});

test('an agent with all that is known of it', async () => {
  const [group] = await listOf({ '.claude/agents/b.md': agentNamed('b', 'tools: Read, Grep', 'model: opus', 'color: green') });
  const facts = ['Model: opus', 'Tools: Read, Grep', 'Description: about 14 tokens in every conversation'];
  expect(group).toEqual({
    title: 'Project',
    agents: [
      {
        uri: uriOf('.claude/agents/b.md'),
        name: 'b',
        detail: 'opus',
        tooltip: ['b\nLoads', 'Reviews pull requests for risky changes to the database', [...facts, '/work/.claude/agents/b.md'].join('\n')].join('\n\n'),
        spoken: ['b', 'Loads', ...facts].join(', '),
        color: 'green',
        state: 'fine',
        abilities: ['rename', 'duplicate', 'move', 'delete'],
      },
    ],
  });
});

test('an agent that does not load says why, and bears the name that was meant', async () => {
  const files = {
    '.claude/agents/x.md': '---\nname: meant\ndescription: ""\n---\n',
    '.claude/agents/y.md': `\n${agentNamed('hidden')}`,
    '.claude/agents/z.md': '---\ndescription: Reviews: changes\n  badly: "x\n---\n',
  };
  const [group] = await listOf(files);
  expect(group?.agents.map(({ name, detail, state, abilities }) => [name, detail, state, ...abilities])).toEqual([
    ['hidden', 'not loaded', 'broken', 'move', 'delete'],
    ['meant', 'not loaded', 'broken', 'move', 'delete'],
    ['z', 'not loaded', 'broken', 'move', 'delete'],
  ]);
  expect(group?.agents[1]?.tooltip).toMatch(/^meant\nNot loaded: "description" is empty/);
});

test('of two with one name, each says which one is run', async () => {
  const [project, user] = await listOf({ '.claude/agents/a.md': agentNamed('same'), '.claude/agents/b.md': agentNamed('same'), '/home/.claude/agents/c.md': agentNamed('same') });
  const shown = [...(project?.agents ?? []), ...(user?.agents ?? [])].map(({ uri, detail, state, tooltip }) => [uri, detail, state, ...tooltip.split('\n').filter((line) => /^(?:Overridden|Takes)/.test(line))]);
  expect(shown).toEqual([
    [uriOf('.claude/agents/a.md'), 'overridden', 'overridden', 'Overridden by /work/.claude/agents/b.md', 'Takes the place of /home/.claude/agents/c.md'],
    [uriOf('.claude/agents/b.md'), '', 'fine', 'Takes the place of /home/.claude/agents/c.md', 'Takes the place of /work/.claude/agents/a.md'],
    [uriOf('/home/.claude/agents/c.md'), 'overridden', 'overridden', 'Overridden by /work/.claude/agents/b.md'],
  ]);
});

test('what is for everybody on the machine cannot be changed, and what has nowhere to go cannot be moved', async () => {
  const abilities = async (files: Record<string, string>, reach = {}) => (await listOf(files, reach)).map(({ title, agents }) => [title, ...(agents[0]?.abilities ?? [])].join(' '));
  expect(await abilities({ '/etc/claude-code/.claude/agents/rules.md': agentNamed('rules'), ...plugin })).toEqual(['Managed', 'Plugin: kit rename duplicate delete']);
  expect(await abilities({ '.claude/agents/a.md': agentNamed('a') }, { trusted: false })).toEqual(['Project rename duplicate delete']);
});

test('nothing to list', async () => {
  expect(await listOf({ 'README.md': '# x\n' })).toEqual([]);
});
