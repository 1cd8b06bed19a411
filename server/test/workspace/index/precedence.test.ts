import { expect, test } from 'vitest';
import { agentNamed, indexOver, uriOf, type Around } from '../../support/indexed';

const a = agentNamed('dup');

/** Which file's agent `dup` is run where `at` is read. */
async function winner(files: readonly string[], at: string, around: Around = {}): Promise<string> {
  const index = indexOver(Object.fromEntries(files.map((file) => [file, file.endsWith('.json') ? '{"name":"tools"}' : a])), around);
  await index.loadAll();
  await index.load(uriOf(at));
  return index.world(uriOf(at)).agents.find(({ name }) => name === 'dup')?.uri ?? 'none';
}

const project = '.claude/agents/a.md';

test.each<{ readonly of: readonly string[]; readonly wins: string; readonly at?: string; readonly around?: Around }>([
  { of: ['.claude/agents/1.md', '.claude/agents/2.md', '.claude/agents/sub/0.md'], wins: '.claude/agents/sub/0.md' },
  { of: [project, '/home/.claude/agents/a.md'], wins: project },
  { of: ['/home/.claude/agents/a.md', '/etc/claude-code/.claude/agents/a.md', project], wins: '/etc/claude-code/.claude/agents/a.md' },
  { of: [project, 'packages/a/.claude/agents/a.md'], at: 'packages/a/.claude/agents/a.md', wins: 'packages/a/.claude/agents/a.md' },
  { of: [project, 'packages/a/.claude/agents/a.md'], wins: project },
  { of: ['/home/.claude/agents/a.md', '/more/.claude/agents/a.md'], wins: '/more/.claude/agents/a.md', around: { reach: { added: ['file:///more'] } } },
  { of: [project, '/more/.claude/agents/a.md'], wins: project, around: { reach: { added: ['file:///more'] } } },
  { of: [project, '/home/.claude/agents/a.md'], at: '/home/.claude/agents/a.md', wins: project },
  { of: ['/home/.claude/agents/a.md'], at: '/home/.claude/agents/a.md', wins: '/home/.claude/agents/a.md' },
  { of: ['.claude/agents/node_modules/.hidden/a.md'], wins: '.claude/agents/node_modules/.hidden/a.md' },
  { of: ['.claude/agents/a.MD', '.claude/agents/a.markdown', '.claude/agents/a.mdx'], wins: 'none' },
])('of $of, $wins wins', async ({ of, wins, at = project, around = {} }) => {
  expect(await winner(of, at, around)).toBe(wins === 'none' ? wins : uriOf(wins));
});

test('names are told apart by letter case', async () => {
  const index = indexOver({ '.claude/agents/a.md': agentNamed('dup'), '.claude/agents/b.md': agentNamed('Dup') });
  await index.load(uriOf(project));
  expect(index.world(uriOf(project)).agents.map(({ name }) => name)).toEqual(['dup', 'Dup']);
});

test('a plugin\'s agents bear its name', async () => {
  const index = indexOver({ 'tools/.claude-plugin/plugin.json': '{"name":"acme"}', 'tools/agents/sub/x.md': agentNamed('x'), '.claude/agents/a.md': a });
  await index.loadAll();
  expect(index.world(uriOf(project)).agents.map(({ name }) => name)).toEqual(['acme:sub:x', 'dup']);
});

test('projects above count up to the root of the repository', async () => {
  const files = { '/work/.claude/agents/a.md': agentNamed('outer'), '/work/repo/.git/HEAD': '', '/work/repo/.claude/agents/b.md': agentNamed('inner'), '/work/repo/x/.claude/agents/c.md': agentNamed('innermost') };
  const at = '/work/repo/x/.claude/agents/c.md';
  const index = indexOver(files, { reach: { folders: ['file:///work/repo/x'] } });
  await index.load(uriOf(at));
  expect(index.world(uriOf(at)).agents.map(({ name }) => name)).toEqual(['inner', 'innermost']);
});

test('an agent of the user gives way to one of the project', async () => {
  const own = '/home/.claude/agents/a.md';
  const index = indexOver({ [project]: a, [own]: a });
  await index.load(uriOf(own));
  expect(index.world(uriOf(own)).namesakes('dup')).toMatchObject({ weaker: [], stronger: [{ uri: uriOf(project), scope: 'project' }] });
});

test('one folder can be a project and a plugin', async () => {
  const index = indexOver({ '.claude-plugin/plugin.json': '{"name":"acme"}', 'agents/x.md': agentNamed('x'), [project]: a });
  await index.loadAll();
  expect(index.world(uriOf(project)).agents.map(({ name }) => name)).toEqual(['acme:x', 'dup']);
});

test.each([
  ['gitdir: /main/.git/worktrees/work\n', []],
  ['gitdir: ../main/.git/worktrees/work\r\n', []],
  ['gitdir: /main/.git/worktrees/work', ['.claude/agents/own.md']],
  ['gitdir: /main/.git/modules/work\n', []],
  ['nothing', []],
])('a worktree with %j in .git and %j has the agents of its checkout only where it has none', async (git, own) => {
  const index = indexOver({ '.git': git, 'src/.claude/agents/x.md': agentNamed('x'), '/main/.claude/agents/main.md': agentNamed('main'), ...Object.fromEntries(own.map((path) => [path, agentNamed('own')])) });
  await index.load(uriOf('src/.claude/agents/x.md'));
  const borrows = git.includes('/worktrees/') && own.length === 0;
  expect(index.world(uriOf('src/.claude/agents/x.md')).agents.map(({ name }) => name)).toEqual([...(borrows ? ['main'] : []), ...(own.length > 0 ? ['own'] : []), 'x']);
});
