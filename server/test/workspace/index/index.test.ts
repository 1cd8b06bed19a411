import { expect, test } from 'vitest';
import type { WorkspaceIndex } from '../../../src/workspace/index/workspace-index';
import { mayRead } from '../../../src/workspace/index/reach';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';

const at = uriOf('.claude/agents/a.md');

function names(index: WorkspaceIndex): readonly string[] {
  return index.world(at).agents.map(({ name }) => name);
}

test('nothing is known before it is read', async () => {
  const index = indexOver({ '.claude/agents/a.md': agentNamed('a') });
  expect(index.world(at)).toMatchObject({ complete: false, agents: [] });
  await index.load(at);
  expect(index.world(at)).toMatchObject({ complete: true, agents: [{ name: 'a', scope: 'project' }] });
});

test('files that come, change and go are followed', async () => {
  const files: Record<string, string | undefined> = { '.claude/agents/a.md': agentNamed('a') };
  let changes = 0;
  const index = indexOver(files, { onChange: () => changes++ });
  await index.load(at);
  files['.claude/agents/sub/b.md'] = agentNamed('b');
  await index.changed([uriOf('.claude/agents/sub')]);
  expect(names(index)).toEqual(['a', 'b']);
  files['.claude/agents/a.md'] = agentNamed('c');
  await index.changed([at]);
  expect(names(index)).toEqual(['c', 'b']);
  delete files['.claude/agents/sub/b.md'];
  await index.changed([uriOf('.claude/agents/sub')]);
  expect(names(index)).toEqual(['c']);
  expect(changes).toBe(4);
  await index.changed([uriOf('.claude/agents/a.md'), uriOf('src/main.ts')]);
  expect(changes).toBe(4);
});

test('what an editor holds counts more than the disk', async () => {
  const index = indexOver({ '.claude/agents/a.md': agentNamed('a') });
  await index.load(at);
  index.opened(at, () => ({ agent: { name: 'typed', uri: at, scope: 'project', verdict: 'loads' } }));
  await index.changed([at]);
  expect(names(index)).toEqual(['typed']);
  await index.closed(at);
  expect(names(index)).toEqual(['a']);
});

test('what a file mentions moves without anybody being told', async () => {
  const files: Record<string, string | undefined> = { '.claude/agents/a.md': agentNamed('a'), 'CLAUDE.md': 'Use `a`.' };
  let changes = 0;
  const index = indexOver(files, { onChange: () => changes++ });
  await index.load(at);
  const before = [changes, index.world(at)] as const;
  files['CLAUDE.md'] = 'First use `a`.';
  await index.changed([uriOf('CLAUDE.md')]);
  expect([changes, index.world(at)]).toEqual(before);
  expect(index.world(at)).toBe(before[1]);
  expect(index.file(uriOf('CLAUDE.md'))?.summary.mentions).toMatchObject([{ kind: 'any', name: 'a', range: { start: { line: 0, character: 11 } } }]);
});

test('links are followed once, and loops end', async () => {
  const links = { '.claude/agents/loop': '/work/.claude/agents', '.claude/agents/more': '/elsewhere', '.claude/agents/copy.md': '/work/.claude/agents/a.md' };
  const files = { '.claude/agents/a.md': agentNamed('a'), '/elsewhere/b.md': agentNamed('b') };
  const uris = Object.fromEntries(Object.entries(links).map(([from, to]) => [from, uriOf(to)]));
  const index = indexOver(files, { links: uris });
  await index.load(at);
  expect(names(index)).toEqual(['a', 'b']);
  const strict = indexOver(files, { links: uris, reach: { trusted: false } });
  await strict.load(at);
  expect(names(strict)).toEqual(['a']);
});

test('nothing outside of an open folder that is not trusted is read', async () => {
  const files = { '.claude/agents/a.md': agentNamed('a'), '/home/.claude/agents/b.md': agentNamed('b'), '/.claude/agents/c.md': agentNamed('c') };
  const index = indexOver(files, { reach: { trusted: false } });
  await index.loadAll();
  expect(names(index)).toEqual(['a']);
  // What is not found may be in the user's folder.
  expect(index.world(at).complete).toBe(false);
});

test('however a folder is spelt, it is the one that is open', () => {
  const reach = { folders: ['file:///me%40home/in%20(x)'], trusted: false, added: [] };
  for (const inside of ['file:///me@home/in%20(x)/a.md', 'file:///me%40home/in (x)']) expect(mayRead(reach, inside)).toBe(true);
  expect(mayRead(reach, 'file:///me@home/a.md')).toBe(false);
});

test('however a URI is spelt, it is the same file', async () => {
  const index = indexOver({ '.claude/agents/a%20b.md': agentNamed('a') });
  await index.load('file:///work/.claude/agents/a b.md');
  expect(index.file('file:///work/%2Eclaude/agents/a%20b.md')?.summary.agent?.name).toBe('a');
});

test('skills, commands and servers are known, with the tools that settings speak of', async () => {
  const index = indexOver({
    '.claude/agents/a.md': agentNamed('a'),
    '.claude/skills/release/SKILL.md': '---\nname: release\ndescription: How to release\n---\n',
    '.claude/skills/release/more.md': 'No skill.',
    '.claude/commands/db/migrate.md': 'Migrate.',
    '.mcp.json': '{"mcpServers":{"github":{"command":"x"}}}',
    '.claude/settings.json': '{"permissions":{"allow":["mcp__github__get_issue","Bash(ls)"]}}',
  });
  await index.load(at);
  const { skills, commands, servers } = index.world(at);
  expect(skills).toMatchObject([{ name: 'release', description: 'How to release' }]);
  expect(commands).toMatchObject([{ name: 'db:migrate' }]);
  expect(servers).toMatchObject([{ name: 'github', tools: [{ name: 'get_issue' }] }]);
});

test('a project that comes later is found', async () => {
  const files: Record<string, string | undefined> = { '.claude/agents/a.md': agentNamed('a') };
  const index = indexOver(files);
  await index.loadAll();
  files['packages/b/.claude/agents/b.md'] = agentNamed('b');
  await index.changed([uriOf('packages/b/.claude/agents')]);
  await index.loadAll();
  expect(index.files().map(({ summary }) => summary.agent?.name)).toEqual(['a', 'b']);
});

test('a plugin is as its manifest has it, also when that changes', async () => {
  const manifest = 'tools/.claude-plugin/plugin.json';
  const files: Record<string, string | undefined> = { '.claude/agents/a.md': agentNamed('a'), 'tools/agents/b.md': agentNamed('b'), 'tools/more/c.md': agentNamed('c'), [manifest]: '{"name":"tools","agents":["./more/c.md"]}' };
  const index = indexOver(files);
  await index.load(at);
  await index.loadAll();
  expect(names(index)).toEqual(['tools:c', 'a']);
  files[manifest] = '{"name":"kit"}';
  await index.changed([uriOf(manifest)]);
  expect(names(index)).toEqual(['kit:b', 'a']);
  files[manifest] = '{"name":"kit","agents":"./agents"}';
  await index.changed([uriOf(manifest)]);
  expect(names(index)).toEqual(['a']);
  files[manifest] = undefined;
  await index.changed([uriOf('tools/.claude-plugin')]);
  expect(names(index)).toEqual(['a']);
});
