import { expect, test } from 'vitest';
import type { FileReader } from '../../src/workspace/host';
import { createPlaces, type PlacedFile } from '../../src/workspace/place';
import { defaultSettings, type Settings } from '../../src/workspace/settings';

interface World {
  readonly settings?: Partial<Settings>;
  readonly files?: Readonly<Record<string, string>>;
  readonly root?: string;
}

async function dialectOf(file: string | PlacedFile, { settings = {}, files = {}, root = 'file:///work' }: World = {}): Promise<string | undefined> {
  const host: FileReader = { read: (uri) => Promise.resolve(files[uri]) };
  const places = createPlaces({ ...defaultSettings, ...settings }, host, root);
  const { dialect } = await places.placementOf(typeof file === 'string' ? { uri: file, languageId: 'markdown' } : file);
  return dialect?.id;
}

const plugin = { files: { 'file:///work/tools/.claude-plugin/plugin.json': '{"name":"tools"}' } };

test.each([
  'file:///work/.claude/agents/a.md',
  'file:///work/.claude/agents/deep/er/a.md',
  'file:///work/packages/web/.claude/agents/a.md',
  'file:///c%3A/Users/me/.claude/agents/a%20b.md',
  'file:///work/.claude/agents/%E5%AF%A9%E6%9F%A5.md',
  'file:///work/.claude/agents/.hidden.md',
  'file:///work/.claude/agents/100%.md',
  'vscode-vfs://github/owner/repo/.claude/agents/a.md',
  'file:///work/.claude/agents/shouting.MD',
])('%s is an agent of Claude Code', async (uri) => {
  expect(await dialectOf(uri)).toBe('claude-code');
});

test.each([
  'file:///work/README.md',
  'file:///work/.claude/notes.md',
  'file:///work/.claude/agents.md',
  'file:///work/.claude/agents/a.markdown',
  'file:///work/.claude/agents/a.mdx',
  'file:///work/claude/agents/a.md',
  'file:///work/agents/a.md',
  'file:///work/.github/agents/a.agent.md',
  'untitled:Untitled-1',
  'not a uri',
  '',
])('%s is none of our business', async (uri) => {
  expect(await dialectOf(uri)).toBeUndefined();
});

test('the language makes an agent of any document', async () => {
  expect(await dialectOf({ uri: 'untitled:Untitled-1', languageId: 'agent-markdown' })).toBe('claude-code');
  expect(await dialectOf({ uri: 'file:///work/notes.txt', languageId: 'agent-markdown' })).toBe('claude-code');
  expect(await dialectOf({ uri: 'file:///work/.github/agents/a.agent.md', languageId: 'chatagent' })).toBeUndefined();
});

test('agents beside the manifest of a plugin are those of the plugin', async () => {
  expect(await dialectOf('file:///work/tools/agents/a.md', plugin)).toBe('claude-code-plugin');
  expect(await dialectOf('file:///work/tools/agents/sub/agents/a.MD', plugin)).toBe('claude-code-plugin');
  expect(await dialectOf('file:///work/tools/agents.md', plugin)).toBeUndefined();
  expect(await dialectOf('file:///work/other/agents/a.md', plugin)).toBeUndefined();
  expect(await dialectOf({ uri: 'file:///work/tools/agents/a.md', languageId: 'agent-markdown' }, plugin)).toBe('claude-code-plugin');
});

test('the name of the plugin is that of its manifest', async () => {
  const host: FileReader = { read: (uri) => Promise.resolve(uri.includes('/good/') ? '{"name":"tools"}' : '{ no JSON') };
  const places = createPlaces(defaultSettings, host);
  expect((await places.placementOf({ uri: 'file:///good/agents/a.md' })).origin).toEqual({ path: '/good/agents/a.md', plugin: 'tools' });
  expect((await places.placementOf({ uri: 'file:///bad/agents/a.md' })).origin).toEqual({ path: '/bad/agents/a.md' });
});

test('a manifest is asked for once', async () => {
  const asked: string[] = [];
  const host: FileReader = { read: (uri) => (asked.push(uri), Promise.resolve(undefined)) };
  const places = createPlaces(defaultSettings, host);
  await Promise.all(['a', 'b'].map((name) => places.placementOf({ uri: `file:///w/agents/${name}.md` })));
  expect(asked).toEqual(['file:///w/agents/.claude-plugin/plugin.json', 'file:///w/.claude-plugin/plugin.json', 'file:///.claude-plugin/plugin.json']);
});

test('a plugin that lists its agents brings these, wherever they lie, and no others', async () => {
  const manifest = (agents: unknown) => ({ files: { 'file:///work/tools/.claude-plugin/plugin.json': JSON.stringify({ name: 'tools', agents }) } });
  const placed = async (path: string, agents: unknown) => {
    const host: FileReader = { read: (uri) => Promise.resolve(Object.entries(manifest(agents).files).find(([key]) => key === uri)?.[1]) };
    const { dialect, origin } = await createPlaces(defaultSettings, host).placementOf({ uri: `file:///work/tools/${path}` });
    return dialect && { id: dialect.id, ...origin };
  };
  const id = 'claude-code-plugin';
  const listed = ['./agents/a.md', './more/b.md'];
  expect(await placed('agents/a.md', listed)).toEqual({ id, path: '/work/tools/agents/a.md', plugin: 'tools' });
  expect(await placed('more/b.md', listed)).toEqual({ id, path: '/work/tools/more/b.md', plugin: 'tools' });
  expect(await placed('agents/c.md', listed)).toEqual({ id, path: '/work/tools/agents/c.md', plugin: 'tools', leftOut: { path: 'agents/c.md' } });
  expect(await placed('more/c.md', listed)).toBeUndefined();
  expect(await placed('README.md', './README.md')).toEqual({ id, path: '/work/tools/README.md', plugin: 'tools' });
  expect(await placed('agents/a.md', [])).toMatchObject({ leftOut: { path: 'agents/a.md' } });
  for (const [agents, refused] of [['./agents/', './agents/'], [['./agents/a.md', 'agents/b.md'], 'agents/b.md'], [[1], '1'], [{ a: 1 }, '{"a":1}']] as const)
    expect(await placed('agents/a.md', agents)).toMatchObject({ leftOut: { path: 'agents/a.md', refused } });
});

test('associations come before places, the first that matches first', async () => {
  const settings = { associations: { 'categories/**/*.md': 'claude-code', '*.agent.md': 'claude-code-plugin', '.claude/agents/p/*.md': 'claude-code-plugin' } };
  expect(await dialectOf('file:///work/categories/x/a.md', { settings })).toBe('claude-code');
  expect(await dialectOf('file:///work/categories/x/a.agent.md', { settings })).toBe('claude-code');
  expect(await dialectOf('file:///work/x/a.agent.md', { settings })).toBe('claude-code-plugin');
  expect(await dialectOf('file:///work/.claude/agents/p/a.md', { settings })).toBe('claude-code-plugin');
  expect(await dialectOf('file:///elsewhere/categories/x/a.md', { settings })).toBeUndefined();
});

test('what is ignored is left alone, whatever it is', async () => {
  const settings = { ignore: ['legacy/', '**/drafts/**', 'TEMPLATE.md', '/work/.claude/agents/x.md'] };
  const ignored = (path: string) => dialectOf({ uri: `file:///work/${path}`, languageId: 'agent-markdown' }, { settings });
  expect(await ignored('legacy/.claude/agents/a.md')).toBeUndefined();
  expect(await ignored('.claude/agents/drafts/a.md')).toBeUndefined();
  expect(await ignored('.claude/agents/TEMPLATE.md')).toBeUndefined();
  expect(await ignored('.claude/agents/x.md')).toBeUndefined();
  expect(await ignored('.claude/agents/a.md')).toBe('claude-code');
});

test('a glob that means nothing matches nothing', async () => {
  const settings = { ignore: ['', '[', '{', '(', '!', '\\', 'x'.repeat(2000)], associations: { '[': 'claude-code' } };
  expect(await dialectOf('file:///work/.claude/agents/a.md', { settings })).toBe('claude-code');
});

test('names from the settings are in the tables', async () => {
  const settings = { ...defaultSettings, knownTools: ['Mine', 'Read', 'LS'], knownModels: ['local'], knownKeys: ['version', 'when_to_use'] };
  const { dialect } = await createPlaces(settings, { read: () => Promise.resolve(undefined) }).placementOf({ uri: 'file:///w/.claude/agents/a.md' });
  expect(dialect?.tools.filter(({ name }) => ['Mine', 'Read', 'LS'].includes(name)).map(({ name }) => name).sort()).toEqual(['LS', 'Mine', 'Read']);
  expect(dialect?.removedTools.some(({ name }) => name === 'LS')).toBe(false);
  expect(dialect?.models.at(-1)?.name).toBe('local');
  expect(dialect?.toleratedKeys).toEqual(['version', 'when_to_use']);
  expect(dialect?.foreignKeys.some(({ name }) => name === 'when_to_use')).toBe(false);
});
