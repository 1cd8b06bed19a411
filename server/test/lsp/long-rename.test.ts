import { CancellationToken, CancellationTokenSource, LSPErrorCodes, WorkDoneProgressCancelNotification, type ClientCapabilities, type WorkspaceEdit } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { memoryHost } from '../support/memory-host';
import { agent, agentUri, connect, pulling, type TestEditor } from '../support/lsp';

const reviewer = agent('name: reviewer', 'description: Reviews pull requests for risky changes');
const showing: ClientCapabilities = { ...pulling, window: { workDoneProgress: true } };

function mentioning(count: number): Readonly<Record<string, string>> {
  const others = Array.from({ length: count }, (_, number): readonly [string, string] => [`file:///work/.claude/agents/a${number}.md`, agent(`name: a${number}`, 'description: Leads the others', 'tools: Agent(reviewer)')]);
  return { [agentUri]: reviewer, ...Object.fromEntries(others) };
}

interface Shown {
  readonly token: string;
  readonly value: { readonly kind: string; readonly title?: string; readonly percentage?: number; readonly message?: string };
}

interface Renaming {
  readonly editor: TestEditor;
  readonly progress: readonly Shown[];
  readonly start: (source?: CancellationTokenSource) => Promise<WorkspaceEdit>;
}

/** An editor that is about to rename an agent that so many others mention. `onProgress` is told what it shows, and the rename waits for that. */
async function renaming(count: number, capabilities: ClientCapabilities, onProgress: (editor: TestEditor, shown: Shown) => Promise<void> = () => Promise.resolve()): Promise<Renaming> {
  const progress: Shown[] = [];
  let busy: Promise<void> = Promise.resolve();
  const disk = { ...memoryHost(mentioning(count)), rest: async () => {
    await new Promise<void>((resolve) => void setImmediate(resolve));
    await busy;
  } };
  const editor = await connect({ disk, capabilities });
  editor.connection.onRequest('window/workDoneProgress/create', () => null);
  editor.connection.onNotification('$/progress', (shown: Shown) => {
    progress.push(shown);
    busy = onProgress(editor, shown);
  });
  await editor.open(reviewer);
  const params = { textDocument: { uri: agentUri }, position: { line: 1, character: 8 }, newName: 'critic' };
  return { editor, progress, start: (source) => editor.connection.sendRequest<WorkspaceEdit>('textDocument/rename', params, source?.token ?? CancellationToken.None) };
}

/** Resolves when the server has taken all that was sent before. */
async function reached(editor: TestEditor): Promise<void> {
  await editor.connection.sendRequest('agentfiles/nothing').catch(() => undefined);
}

test('a long rename tells how far it is', async () => {
  const { editor, progress, start } = await renaming(300, showing, reached);
  expect(Object.keys((await start()).changes ?? {})).toHaveLength(301);
  await reached(editor);
  const { token } = progress[0] ?? {};
  expect(progress[0]).toEqual({ token, value: { kind: 'begin', title: 'Renaming', percentage: 0, cancellable: true } });
  const between = progress.slice(1, -1).map(({ value }) => value);
  expect(between.length).toBeGreaterThan(10);
  expect(between.map(({ percentage }) => percentage)).toEqual([...new Set(between.map(({ percentage = 0 }) => percentage))].sort((a, b) => a - b));
  expect(between.at(-1)).toEqual({ kind: 'report', percentage: 100, message: '301 of 301 files' });
  expect(progress.at(-1)).toEqual({ token, value: { kind: 'end' } });
});

test.each([
  { who: 'one of few files', count: 20, capabilities: showing },
  { who: 'one for an editor that shows no progress', count: 300, capabilities: pulling },
])('$who tells nothing', async ({ count, capabilities }) => {
  const { editor, progress, start } = await renaming(count, capabilities);
  expect(Object.keys((await start()).changes ?? {})).toHaveLength(count + 1);
  await reached(editor);
  expect(progress).toEqual([]);
});

test.each<{ readonly how: string; readonly cancel: (editor: TestEditor, token: string, source: CancellationTokenSource) => Promise<void> }>([
  { how: 'where its progress is shown', cancel: (editor, token) => editor.notify(WorkDoneProgressCancelNotification.method, { token }) },
  { how: 'as a request', cancel: (_, __, source) => Promise.resolve(source.cancel()) },
])('it stops when it is cancelled $how', async ({ cancel }) => {
  const source = new CancellationTokenSource();
  const { editor, progress, start } = await renaming(300, showing, async (to, { token, value }) => {
    if (value.kind === 'begin') await cancel(to, token, source);
    await reached(to);
  });
  await expect(start(source)).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  await reached(editor);
  expect([progress[0], progress.at(-1)].map((shown) => shown?.value.kind)).toEqual(['begin', 'end']);
  expect(progress.filter(({ value }) => value.percentage === 100)).toEqual([]);
});
