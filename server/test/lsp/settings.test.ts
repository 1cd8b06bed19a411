import { expect, test } from 'vitest';
import { agent, agentUri, connect, pulling, type Editor } from '../support/lsp';

const text = agent('name: reviewer', 'description: Reviews pull requests for risky changes', 'modle: sonnet', 'tools: Read, MyTool');
const both = ['3:0 warning unknown-key', '4:13 warning unknown-tool'];
const only = (settings: unknown): Editor => ({ settings: () => settings });

async function findingsWith(editor: Editor): Promise<string[]> {
  const connected = await connect(editor);
  await connected.open(text);
  return connected.findings();
}

test('without settings all rules are at work', async () => {
  expect(await findingsWith({})).toEqual(both);
});

test.each([
  [{ rules: { 'unknown-key': 'error', 'unknown-tool': 'off' } }, ['3:0 error unknown-key']],
  [{ validate: false }, []],
  [{ knownTools: ['MyTool'] }, ['3:0 warning unknown-key']],
  [{ knownKeys: ['modle'] }, ['4:13 warning unknown-tool']],
  [{ ignore: ['.claude/agents/rev*.md'] }, []],
])('settings %j', async (settings, expected) => {
  expect(await findingsWith(only(settings))).toEqual(expected);
});

test('the file at the root counts, and the editor counts more', async () => {
  const file = { rules: { 'unknown-key': 'error', 'unknown-tool': 'error' } };
  const files = { 'file:///work/agentfiles.config.json': `\uFEFF${JSON.stringify(file)}` };
  expect(await findingsWith({ files, ...only({ rules: { 'unknown-key': 'off' } }) })).toEqual(['4:13 error unknown-tool']);
});

test('each folder has its own settings', async () => {
  const folders = ['file:///work', 'file:///work/inner', 'file:///other'];
  const editor = await connect({ folders, settings: (folder) => (folder === 'file:///work/inner' ? { validate: false } : null) });
  const uris = folders.map((folder) => `${folder}/.claude/agents/a.md`);
  for (const uri of uris) await editor.open(text, uri);
  expect(await Promise.all(uris.map((uri) => editor.findings(uri)))).toEqual([both, [], both]);
});

test('associations make agents of other files', async () => {
  const editor = await connect(only({ associations: { 'categories/**/*.md': 'claude-code' } }));
  await editor.open(text, 'file:///work/categories/x/a.md', 'markdown');
  expect(await editor.findings('file:///work/categories/x/a.md')).toEqual(both);
});

test('changed settings are asked for again', async () => {
  let settings: unknown = { rules: { 'unknown-key': 'off' } };
  const editor = await connect({ settings: () => settings });
  await editor.open(text);
  const first = await editor.pull();
  settings = { rules: { 'unknown-tool': 'off' } };
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  await editor.notification('workspace/diagnostic/refresh');
  expect(await editor.pull(agentUri, first.resultId)).toMatchObject({ kind: 'full', items: [{ code: 'unknown-key' }] });
});

test('a changed file is read again, and those who do not ask are told', async () => {
  const files: Record<string, string> = {};
  const editor = await connect({ capabilities: { workspace: { configuration: true } }, files });
  await editor.open(text);
  expect(await editor.published()).toEqual(both);
  files['file:///work/agentfiles.config.json'] = '{"rules": {"unknown-key": "off"}}';
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///work/agentfiles.config.json', type: 1 }] });
  expect(await editor.published()).toEqual(['4:13 warning unknown-tool']);
});

test('an editor that cannot be asked sends its settings', async () => {
  const editor = await connect({ capabilities: {}, options: { settings: { rules: { 'unknown-key': 'off' } } } });
  await editor.open(text);
  expect(await editor.published()).toEqual(['4:13 warning unknown-tool']);
  await editor.notify('workspace/didChangeConfiguration', { settings: { agentfiles: { rules: { 'unknown-tool': 'off' } } } });
  expect(await editor.published()).toEqual(['3:0 warning unknown-key']);
});

test('a setting of a wrong type falls back and is spoken of once', async () => {
  let settings: unknown = { rules: { 'unknown-key': 7 }, ignore: 'x' };
  const editor = await connect({ settings: () => settings, folders: ['file:///work', 'file:///other'] });
  await editor.open(text);
  expect(await editor.findings()).toEqual(both);
  // What lies around the document was read.
  await editor.notification('workspace/diagnostic/refresh');
  const change = async (): Promise<void> => {
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.notification('workspace/diagnostic/refresh');
  };
  await change();
  await change();
  const said = [
    'Agent Files: The setting "agentfiles.rules.unknown-key" must be one of "error", "warning", "information", "hint", "off", not 7. It has no effect.',
    'Agent Files: The setting "agentfiles.ignore" must be a list of strings, not "x". It has no effect.',
  ];
  expect(editor.shown).toEqual(said);
  settings = {};
  await change();
  settings = { ignore: 'x' };
  await change();
  expect(editor.shown).toEqual([...said, said[1]]);
});

test('a file that is no JSON is spoken of', async () => {
  const editor = await connect({ files: { 'file:///work/agentfiles.config.json': '{ rules' } });
  await editor.open(text);
  expect(await editor.findings()).toEqual(both);
  expect(editor.shown).toEqual([expect.stringMatching(/^Agent Files: agentfiles\.config\.json is not read, since it is no JSON: /)]);
});

test('an editor that never answers is not waited for', { timeout: 20_000 }, async () => {
  const editor = await connect({ capabilities: pulling, settings: () => new Promise(() => undefined) });
  await editor.open(text);
  expect(await editor.findings()).toEqual(both);
});

test('files that lie in the editor only are asked of it', async () => {
  const editor = await connect({ options: { files: true }, folders: ['vscode-vfs://github/me/repo'] });
  editor.connection.onRequest('agentfiles/readFile', ({ uri }: { uri: string }) => (uri.endsWith('/tools/.claude-plugin/plugin.json') ? '{}' : null));
  const uri = 'vscode-vfs://github/me/repo/tools/agents/a.md';
  await editor.open(text, uri, 'markdown');
  expect(await editor.findings(uri)).toEqual(both);
});

test('agents of folders that are added are there, as if they had been added to the session', async () => {
  const files = { 'file:///shared/.claude/agents/helper.md': agent('name: helper', 'description: Helps with all that is shared') };
  let additionalFolders: string[] = [];
  const editor = await connect({ files, settings: () => ({ additionalFolders }) });
  const names = async () => (await editor.request<{ agents: { name: string }[] }[]>('agentfiles/agents')).flatMap(({ agents }) => agents.map(({ name }) => name));
  expect(await names()).toEqual([]);
  for (const path of ['../shared', '/shared/', 'file:///shared'.slice(7)]) {
    additionalFolders = [path];
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.notification('workspace/diagnostic/refresh');
    expect(await names()).toEqual(['helper']);
  }
  additionalFolders = ['~', 'C:\\none', 'a%b', '..'];
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  await editor.notification('workspace/diagnostic/refresh');
  expect(await names()).toEqual([]);
});
