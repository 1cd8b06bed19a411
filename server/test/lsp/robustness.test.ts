import { expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import type { CompletionItem } from 'vscode-languageserver-types';
import { agent, agentUri, connect, pulling } from '../support/lsp';

const misspelt = agent('name: reviewer', 'description: Reviews pull requests for risky changes', 'modle: sonnet');

/** A server that still does its work. */
async function expectAlive(editor: Awaited<ReturnType<typeof connect>>): Promise<void> {
  const uri = 'file:///work/.claude/agents/alive.md';
  await editor.open(misspelt, uri);
  expect(await editor.findings(uri)).toEqual(['3:0 warning unknown-key']);
}

test.each([
  'Content-Length: 5\r\n\r\n{"a":',
  'Content-Length: 4\r\n\r\nnull',
  'Content-Length: 2\r\n\r\n[]',
  'Content-Length: 2\r\n\r\n{}',
  'Content-Length: x\r\n\r\n',
  'No header at all\r\n\r\n',
  'Content-Type: text/plain\r\n\r\n',
  'Content-Length: 39\r\n\r\n{"jsonrpc":"2.0","method":"no/such"   }',
])('garbage %j does not end the server', async (bytes) => {
  const editor = await connect();
  editor.write(bytes);
  await expectAlive(editor);
});

test('requests that make no sense are answered', async () => {
  const editor = await connect();
  await editor.open(misspelt);
  const senseless: [string, unknown][] = [
    ['textDocument/hover', undefined],
    ['textDocument/hover', {}],
    ['textDocument/hover', { textDocument: null, position: null }],
    ['textDocument/hover', { textDocument: { uri: agentUri } }],
    ['textDocument/hover', { textDocument: { uri: agentUri }, position: { line: -1, character: 1e9 } }],
    ['textDocument/completion', { textDocument: { uri: agentUri }, position: { line: 1e9, character: -5 } }],
    ['textDocument/completion', { textDocument: { uri: agentUri }, position: { line: 'x', character: 'y' } }],
    ['textDocument/codeAction', { textDocument: { uri: agentUri }, range: {}, context: null }],
    ['textDocument/colorPresentation', { textDocument: { uri: agentUri }, color: 'red', range: 3 }],
    ['textDocument/selectionRange', { textDocument: { uri: agentUri }, positions: [null] }],
    ['textDocument/diagnostic', { textDocument: { uri: 3 } }],
    ['agentfiles/verdict', null],
    ['agentfiles/rulePage', { rule: { toString: 1 } }],
    ['no/such/request', {}],
  ];
  // Whether with nothing or with an error does not matter.
  for (const [method, params] of senseless) await editor.request(method, params).catch(() => undefined);
  await expectAlive(editor);
});

test('notices that make no sense are passed over', async () => {
  const editor = await connect();
  const senseless: [string, unknown][] = [
    ['textDocument/didOpen', {}],
    ['textDocument/didOpen', { textDocument: { uri: agentUri, languageId: 3, version: 'x', text: 'a' } }],
    ['textDocument/didChange', { textDocument: { uri: agentUri, version: 2 }, contentChanges: [{ range: { start: {} }, text: 3 }] }],
    ['textDocument/didChange', { textDocument: { uri: 'file:///closed.md', version: 2 }, contentChanges: [{ text: 'a' }] }],
    ['textDocument/didClose', { textDocument: { uri: 'file:///closed.md' } }],
    ['workspace/didChangeConfiguration', { settings: 'x' }],
    ['workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: 'file:///never', name: '' }] } }],
    ['no/such/notice', 7],
  ];
  for (const [method, params] of senseless) await editor.notify(method, params);
  await expectAlive(editor);
});

test('a request that is cancelled before its turn is not worked on', async () => {
  const editor = await connect();
  await editor.open(misspelt);
  const cancelling = new CancellationTokenSource();
  const answer = editor.connection.sendRequest('textDocument/hover', { textDocument: { uri: agentUri }, position: { line: 1, character: 1 } }, cancelling.token);
  cancelling.cancel();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  await expectAlive(editor);
});

test('5 MB of text are read, and hold up nobody', async () => {
  const editor = await connect();
  await editor.open(agent('name: a', 'description: b', 'mod') + 'A line of the prompt.\n'.repeat(250_000));
  const keys = await editor.ask<CompletionItem[]>('completion', { position: { line: 3, character: 3 } });
  expect(keys.map(({ label }) => label)).toContain('model');
  await editor.pull();
  await expectAlive(editor);
});

test('a frontmatter of 1,000 keys is checked and completed', async () => {
  const editor = await connect();
  const keys = Array.from({ length: 1000 }, (_, index) => `x-key-${index}: value ${index}`);
  const lines = ['name: reviewer', 'description: Reviews pull requests for risky changes', ...keys];
  await editor.open(agent(...lines));
  expect(await editor.findings()).toHaveLength(1000);
  await editor.change(2, [{ text: agent(...lines, 'mod') }]);
  const offered = await editor.ask<CompletionItem[]>('completion', { position: { line: 1003, character: 3 } });
  expect(offered.map(({ label }) => label)).toContain('model');
});

test('a block that begins with ---js runs nothing', async () => {
  const editor = await connect();
  await editor.open('---js\n{ name: globalThis.agentFilesWitness = "ran" }\n---\nBody.\n');
  await editor.pull();
  expect('agentFilesWitness' in globalThis).toBe(false);
});

test('an editor that says next to nothing of itself is served', async () => {
  const editor = await connect({ capabilities: {}, options: 'x', folders: [] });
  await editor.open(misspelt);
  expect(await editor.published()).toEqual(['3:0 warning unknown-key']);
});

test('what the service fails at is logged, and answered with nothing', async () => {
  const editor = await connect({ capabilities: pulling });
  await editor.open(misspelt);
  expect(await editor.ask('codeAction', { range: null, context: {} })).toEqual([]);
  await editor.notification('window/logMessage');
  expect(editor.logged).toHaveLength(1);
});
