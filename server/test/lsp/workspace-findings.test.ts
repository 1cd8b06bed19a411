import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { CancellationTokenSource, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { diskHost } from '../../src/hosts/node';
import type { Host } from '../../src/workspace/host';
import { memoryHost } from '../support/memory-host';
import { agent, connect, pulling, type Editor, type TestEditor } from '../support/lsp';

const good = (name: string): string => agent(`name: ${name}`, 'description: Reviews pull requests for risky changes to the database');
const bad = (name: string): string => good(name).replace('---\n\n', 'modle: sonnet\n---\n\n');

/** An editor's Problems view: what the server said last of each file, and what the editor knows when it asks. */
class Problems {
  private readonly ids = new Map<string, string>();
  private readonly shown = new Map<string, string[]>();

  constructor(
    private readonly editor: TestEditor,
    private readonly root: string,
  ) {}

  /** Asks once, and gives all that is shown. */
  async pull(): Promise<Record<string, string[]>> {
    const previousResultIds = [...this.ids].map(([uri, value]) => ({ uri, value }));
    const report = await this.editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    for (const item of report.items) {
      if (item.resultId !== undefined) this.ids.set(item.uri, item.resultId);
      if (item.kind === 'full') this.shown.set(item.uri, item.items.map(({ code = '' }) => String(code)));
    }
    return Object.fromEntries([...this.shown].filter(([, codes]) => codes.length > 0).map(([uri, codes]) => [uri.slice(this.root.length + 1), codes]));
  }

  /** As an editor does that shows a document itself from now on. */
  forget(path: string): void {
    this.ids.delete(`${this.root}/${path}`);
  }
}

const machine = { home: 'file:///home', userFolder: 'file:///home/.claude' };

async function open(files: Record<string, string | undefined>, more: Partial<Editor> = {}) {
  const byUri = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.startsWith('/') ? `file://${path}` : `file:///work/${path}`, text]));
  const editor = await connect({ files: byUri, machine, settings: () => ({ rules: { 'name-differs-from-file': 'off' } }), ...more });
  return { editor, problems: new Problems(editor, 'file:///work'), files: byUri };
}

test('what is wrong in closed files is found in all projects and plugins, and nowhere else', async () => {
  const { problems } = await open({
    '.claude/agents/a.md': bad('a'),
    '.claude/agents/good.md': good('good'),
    'packages/web/.claude/agents/b.md': bad('b'),
    'tools/.claude-plugin/plugin.json': '{"name":"acme"}',
    'tools/agents/c.md': bad('c'),
    'agents/no-plugin.md': bad('d'),
    'node_modules/x/.claude/agents/e.md': bad('e'),
    '.claude/agents/node_modules/f.md': bad('f'),
    'docs/page.md': bad('g'),
    '/home/.claude/agents/mine.md': bad('h'),
  });
  expect(await problems.pull()).toEqual({ '.claude/agents/a.md': ['unknown-key'], 'packages/web/.claude/agents/b.md': ['unknown-key'], 'tools/agents/c.md': ['unknown-key'] });
});

test('files say what others do to them', async () => {
  const { editor, problems, files } = await open({ '.claude/agents/a.md': good('twin'), '.claude/agents/b.md': good('twin') });
  expect(await problems.pull()).toEqual({ '.claude/agents/a.md': ['duplicate-name'] });
  files['file:///work/.claude/agents/b.md'] = good('other');
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///work/.claude/agents/b.md', type: 2 }] });
  expect(await problems.pull()).toEqual({});
});

test('links of closed files are followed when it is known where they lead', async () => {
  const { editor, problems, files } = await open({ '.claude/agents/a.md': good('a').replace(/\n$/, ' See [it](../../docs/it.md).\n') });
  const changed = async (type: 1 | 3): Promise<void> => editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///work/docs', type }] });
  await problems.pull();
  expect(await problems.pull()).toEqual({ '.claude/agents/a.md': ['dead-link'] });
  files['file:///work/docs/it.md'] = 'Text.';
  await changed(1);
  expect(await problems.pull()).toEqual({});
  delete files['file:///work/docs/it.md'];
  await changed(3);
  expect(await problems.pull()).toEqual({ '.claude/agents/a.md': ['dead-link'] });
});

test('who knows everything is answered when there is more', async () => {
  const { editor, problems, files } = await open({ '.claude/agents/a.md': bad('a') });
  await problems.pull();
  const pending = problems.pull();
  files['file:///work/.claude/agents/b.md'] = bad('b');
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///work/.claude/agents/b.md', type: 1 }] });
  expect(Object.keys(await pending)).toEqual(['.claude/agents/a.md', '.claude/agents/b.md']);
});

/** Lets a test do something while the server pauses between files. */
function pausing(files: Readonly<Record<string, string | undefined>>) {
  let atPause: (() => Promise<void>) | undefined;
  const disk: Host = {
    ...memoryHost(files),
    async rest() {
      const act = atPause;
      atPause = undefined;
      await act?.();
    },
  };
  return { disk, atNextPause: (act: () => Promise<void>) => (atPause = act) };
}

test('what changes while the server looks at files is not missed', async () => {
  const uri = 'file:///work/.claude/agents/b.md';
  const files: Record<string, string> = { 'file:///work/.claude/agents/a.md': good('a'), 'file:///work/.claude/agents/z.md': bad('z'), [uri]: good('b') };
  const { disk, atNextPause } = pausing(files);
  const editor = await connect({ disk, machine, settings: () => ({ rules: { 'name-differs-from-file': 'off' } }) });
  const problems = new Problems(editor, 'file:///work');
  expect(await problems.pull()).toEqual({ '.claude/agents/z.md': ['unknown-key'] });
  // The first file was looked at when the third gets its name.
  const told = new Promise<void>((resolve) =>
    atNextPause(async () => {
      files[uri] = good('a');
      await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
      await editor.notification('workspace/diagnostic/refresh');
      resolve();
    }),
  );
  const pending = problems.pull();
  await told;
  expect(await pending).toEqual({ '.claude/agents/a.md': ['duplicate-name'], '.claude/agents/z.md': ['unknown-key'] });
});

test('who does not want to wait can say so', async () => {
  const { editor } = await open({ '.claude/agents/a.md': bad('a') });
  const first = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
  const previousResultIds = first.items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
  const source = new CancellationTokenSource();
  const pending = editor.connection.sendRequest('workspace/diagnostic', { previousResultIds }, source.token);
  source.cancel();
  await expect(pending).rejects.toThrow();
});

test('portions are sent on the way to those who take them', async () => {
  const { editor } = await open(Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`.claude/agents/a${at}.md`, bad(`a${at}`)])));
  const portions: number[] = [];
  editor.connection.onNotification('$/progress', ({ value }: { value: WorkspaceDiagnosticReport }) => void portions.push(value.items.length));
  const rest = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'x' });
  expect([...portions, rest.items.length]).toEqual([50, 50, 20]);
});

test('an open document counts instead of its file, until it is closed', async () => {
  const uri = 'file:///work/.claude/agents/a.md';
  const { editor, problems, files } = await open({ '.claude/agents/a.md': bad('a'), '.claude/agents/b.md': bad('b') });
  await problems.pull();
  await editor.open(good('a'), uri);
  expect(await problems.pull()).toEqual({ '.claude/agents/b.md': ['unknown-key'] });
  problems.forget('.claude/agents/a.md');
  const pending = problems.pull();
  await editor.notify('textDocument/didClose', { textDocument: { uri } });
  await pending;
  expect(await problems.pull()).toEqual({ '.claude/agents/a.md': ['unknown-key'], '.claude/agents/b.md': ['unknown-key'] });
  // What the editor showed of a document that had problems is taken back, too.
  await editor.open(bad('a'), uri);
  files[uri] = good('a');
  problems.forget('.claude/agents/a.md');
  await editor.notify('textDocument/didClose', { textDocument: { uri } });
  expect(await problems.pull()).toEqual({ '.claude/agents/b.md': ['unknown-key'] });
});

test('settings turn it off, and name further agents', async () => {
  let settings: object = { workspaceDiagnostics: false };
  const { editor, problems } = await open({ '.claude/agents/a.md': bad('a'), 'prompts/b.md': bad('b'), 'docs/c.md': bad('c') }, { settings: () => settings });
  expect(await problems.pull()).toEqual({});
  settings = { associations: { 'prompts/*.md': 'claude-code' } };
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  await editor.notification('workspace/diagnostic/refresh');
  expect(Object.keys(await problems.pull())).toEqual(['.claude/agents/a.md', 'prompts/b.md']);
  settings = { workspaceDiagnostics: false };
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  expect(await problems.pull()).toEqual({});
});

test('moving, renaming and deleting files and folders on a real disk leaves nothing stale', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'agentfiles-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('.claude/agents/a.md', bad('a'));
  write('.claude/agents/team/b.md', bad('b'));
  write('web/.claude/agents/c.md', bad('c'));
  const root = pathToFileURL(folder).href;
  const editor = await connect({ disk: diskHost, folders: [root], capabilities: pulling, settings: () => ({ rules: { 'name-differs-from-file': 'off' } }), machine: { home: 'file:///nobody', userFolder: 'file:///nobody/.claude' } });
  const problems = new Problems(editor, root);
  const told = (...paths: readonly string[]) => editor.notify('workspace/didChangeWatchedFiles', { changes: paths.map((path) => ({ uri: `${root}/${path}`, type: 1 })) });
  const shown = async () => Object.keys(await problems.pull()).sort();
  expect(await shown()).toEqual(['.claude/agents/a.md', '.claude/agents/team/b.md', 'web/.claude/agents/c.md']);

  renameSync(join(folder, '.claude/agents/a.md'), join(folder, '.claude/agents/z.md'));
  await told('.claude/agents/a.md', '.claude/agents/z.md');
  expect(await shown()).toEqual(['.claude/agents/team/b.md', '.claude/agents/z.md', 'web/.claude/agents/c.md']);

  // Of a folder, only the folder itself is told.
  renameSync(join(folder, '.claude/agents/team'), join(folder, '.claude/agents/crew'));
  await told('.claude/agents/team', '.claude/agents/crew');
  expect(await shown()).toEqual(['.claude/agents/crew/b.md', '.claude/agents/z.md', 'web/.claude/agents/c.md']);

  renameSync(join(folder, 'web'), join(folder, 'site'));
  await told('web', 'site');
  expect(await shown()).toEqual(['.claude/agents/crew/b.md', '.claude/agents/z.md', 'site/.claude/agents/c.md']);

  rmSync(join(folder, '.claude'), { recursive: true });
  await told('.claude');
  expect(await shown()).toEqual(['site/.claude/agents/c.md']);
});
