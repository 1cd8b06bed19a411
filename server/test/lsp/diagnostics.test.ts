import { expect, onTestFinished, test, vi } from 'vitest';
import { agent, agentUri, connect, type Editor } from '../support/lsp';

const misspelt = agent('name: reviewer', 'description: Reviews pull requests for risky changes', 'modle: sonnet');
const whole = (text: string) => [{ text }];

test('an agent is judged when it is asked for', async () => {
  const editor = await connect();
  await editor.open(misspelt);
  expect(await editor.findings()).toEqual(['3:0 warning unknown-key']);
});

test('an edit is applied where it is made', async () => {
  const editor = await connect();
  await editor.open(agent('name: 😀 审查', 'description: Reviews pull requests for risky changes', 'model: sonnet'));
  expect(await editor.findings()).toEqual([]);
  await editor.change(2, [{ range: { start: { line: 3, character: 2 }, end: { line: 3, character: 5 } }, text: 'dle' }]);
  expect(await editor.findings()).toEqual(['3:0 warning unknown-key']);
  await editor.change(3, [
    { range: { start: { line: 3, character: 2 }, end: { line: 3, character: 5 } }, text: 'del' },
    { range: { start: { line: 1, character: 8 }, end: { line: 1, character: 8 } }, text: ' x' },
  ]);
  expect(await editor.findings()).toEqual([]);
});

test('an answer that is known already is not given twice', async () => {
  const editor = await connect();
  await editor.open(misspelt);
  await editor.pull();
  // What lies around the document was read, so that nothing more comes by itself.
  await editor.notification('workspace/diagnostic/refresh');
  const first = await editor.pull();
  expect(await editor.pull(agentUri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await editor.change(2, whole(misspelt));
  expect(await editor.pull(agentUri, first.resultId)).toMatchObject({ kind: 'full' });
});

test('a document that is opened again is a new one', async () => {
  const editor = await connect();
  await editor.open(misspelt);
  const first = await editor.pull();
  await editor.notify('textDocument/didClose', { textDocument: { uri: agentUri } });
  await editor.open(agent('name: a', 'description: b'));
  expect(await editor.pull(agentUri, first.resultId)).toMatchObject({ kind: 'full' });
});

test('what is none of our business has no findings', async () => {
  const editor = await connect();
  await editor.open(misspelt, 'file:///work/docs/page.md', 'markdown');
  expect(await editor.findings('file:///work/docs/page.md')).toEqual([]);
  expect(await editor.findings('file:///work/never-opened.md')).toEqual([]);
});

test('an untitled document is judged by its language', async () => {
  const editor = await connect();
  await editor.open(misspelt, 'untitled:Untitled-1');
  expect(await editor.findings('untitled:Untitled-1')).toEqual(['3:0 warning unknown-key']);
});

test('agents of a plugin are found by its manifest', async () => {
  const files = { 'file:///work/tools/.claude-plugin/plugin.json': '{"name":"tools"}' };
  const editor = await connect({ files });
  await editor.open(misspelt, 'file:///work/tools/agents/a.md', 'markdown');
  expect(await editor.findings('file:///work/tools/agents/a.md')).toContain('3:0 warning unknown-key');
});

const pushed: Editor = { capabilities: { workspace: { configuration: true } } };

test('an editor that does not ask is told', async () => {
  const editor = await connect(pushed);
  await editor.open(misspelt);
  expect(await editor.published()).toEqual(['3:0 warning unknown-key']);
  await editor.change(2, whole(agent('name: a', 'description: Reviews pull requests for risky changes')));
  expect(await editor.published()).toEqual([]);
});

test('a single keystroke is told of at once, those that follow it when they end', async () => {
  const editor = await connect(pushed);
  await editor.open(misspelt);
  await editor.published();
  const now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(now + 1000);
  onTestFinished(() => clock.mockRestore());
  const delays = vi.spyOn(globalThis, 'setTimeout');
  onTestFinished(() => delays.mockRestore());
  await editor.change(2, whole(`${misspelt}x`));
  await editor.notification<{ version: number }>('textDocument/publishDiagnostics', ({ version }) => version === 2);
  expect(delays.mock.calls.map(([, delay]) => delay)).not.toContain(150);
  await editor.change(3, whole(`${misspelt}xx`));
  await editor.notification<{ version: number }>('textDocument/publishDiagnostics', ({ version }) => version === 3);
  expect(delays.mock.calls.map(([, delay]) => delay)).toContain(150);
});

test('what is told is of the last version', async () => {
  const editor = await connect(pushed);
  await editor.open(misspelt);
  for (let version = 2; version <= 30; version++) await editor.change(version, whole(misspelt + 'x'.repeat(version)));
  const published = await editor.notification<{ version: number }>('textDocument/publishDiagnostics', ({ version }) => version === 30);
  expect(published.version).toBe(30);
});

test('a closed document has no findings any more', async () => {
  const editor = await connect(pushed);
  await editor.open(misspelt);
  await editor.published();
  await editor.notify('textDocument/didClose', { textDocument: { uri: agentUri } });
  expect(await editor.published()).toEqual([]);
});

test('nothing is told of what is none of our business', async () => {
  const editor = await connect(pushed);
  await editor.open(misspelt, 'file:///work/docs/page.md', 'markdown');
  await editor.open(misspelt);
  await editor.published();
  expect(editor.notified.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toEqual([]);
});
