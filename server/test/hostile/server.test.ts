import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type DocumentDiagnosticReport, type Hover, type ProtocolConnection } from 'vscode-languageserver/node';
import { randomFrom } from '../support/mutate';
import { agent, agentUri, connect } from '../support/lsp';

const good = ['name: reviewer', 'description: Reviews pull requests for risky changes'];
const misspelt = agent(...good, 'modle: sonnet');
const folder = mkdtempSync(join(tmpdir(), 'agent-files-'));
const server = join(folder, 'node.js');

beforeAll(async () => {
  await build({ entryPoints: ['server/src/node.ts'], outfile: server, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Running {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
}

/** A process that serves what an editor has open: what a client does at the start, and again after a crash. */
async function serving(open: TextDocument): Promise<Running> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.onError(() => undefined);
  child.stdin.on('error', () => undefined);
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: open.uri, languageId: open.languageId, version: open.version, text: open.getText() } });
  return { child, connection };
}

async function codes({ connection }: Running): Promise<readonly unknown[]> {
  const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: agentUri } });
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
}

test('killed in the middle of a request and started again, it goes on with what the editor has', { timeout: 60_000 }, async () => {
  const opened = TextDocument.create(agentUri, 'agent-markdown', 1, misspelt);
  const first = await serving(opened);
  expect(await codes(first)).toContain('unknown-key');
  const typed = { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } }, text: 'model' };
  await first.connection.sendNotification('textDocument/didChange', { textDocument: { uri: agentUri, version: 2 }, contentChanges: [typed] });
  const ended = once(first.child, 'exit');
  // Looked at from the start, since it may fail before the process is known to have ended.
  const unanswered = expect(first.connection.sendRequest('textDocument/hover', { textDocument: { uri: agentUri }, position: { line: 3, character: 1 } })).rejects.toThrow();
  first.child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  first.connection.dispose();
  await unanswered;

  const edited = TextDocument.update(opened, [typed], 2);
  const second = await serving(edited);
  expect(await codes(second)).not.toContain('unknown-key');
  await second.connection.sendNotification('textDocument/didChange', { textDocument: { uri: agentUri, version: 3 }, contentChanges: [{ ...typed, text: 'modle' }] });
  expect(await codes(second)).toContain('unknown-key');
  const gone = once(second.child, 'exit');
  second.child.kill('SIGKILL');
  await gone;
  second.connection.dispose();
});

test('1,000 edits in a row, sent without waiting, leave the server with the text of the editor', { timeout: 60_000 }, async () => {
  const editor = await connect();
  await editor.open(misspelt);
  const random = randomFrom(7);
  let document = TextDocument.create(agentUri, 'agent-markdown', 1, misspelt);
  const asked: Promise<unknown>[] = [];
  for (let version = 2; version <= 1001; version++) {
    const { length } = document.getText();
    const [start = 0, end = 0] = [random() * length, random() * 4].map(Math.floor);
    const change = { range: { start: document.positionAt(start), end: document.positionAt(start + end) }, text: ['a', ': ', '\n', '"', '😀', 'tools: Read\n', ''][version % 7] ?? '' };
    document = TextDocument.update(document, [change], version);
    await editor.change(version, [change]);
    if (version % 10 === 0) asked.push(editor.ask('hover', { position: document.positionAt(start) }), editor.pull());
  }
  await Promise.all(asked);
  await editor.open(document.getText(), 'file:///work/.claude/agents/fresh.md');
  const [kept, fresh] = [await editor.pull(), await editor.pull('file:///work/.claude/agents/fresh.md')];
  const plain = (report: DocumentDiagnosticReport): unknown => (report.kind === 'full' ? report.items.filter(({ code }) => code !== 'name-differs-from-file') : report.kind);
  expect(plain(kept)).toEqual(plain(fresh));
  // The edits come back whole when all is replaced.
  await editor.change(1002, [{ text: misspelt }]);
  expect(await editor.findings()).toEqual(['3:0 warning unknown-key']);
});

test('requests in any order, twice, cancelled or about what is closed are all answered', { timeout: 60_000 }, async () => {
  const editor = await connect();
  // Before anything is open, and of a file that never is.
  expect(await editor.ask('hover', { position: { line: 1, character: 1 } })).toBeNull();
  await editor.open(misspelt);
  await editor.open(misspelt);
  const position = { line: 3, character: 1 };
  const answers = await Promise.all(Array.from({ length: 50 }, () => editor.ask<Hover>('hover', { position })));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  for (const id of [1, 2, 9999, 'x', null]) await editor.notify('$/cancelRequest', { id });
  // An older version after a newer one: what came last counts.
  await editor.change(9, [{ text: agent(...good) }]);
  await editor.change(3, [{ text: misspelt }]);
  expect(await editor.findings()).toEqual(['3:0 warning unknown-key']);
  await editor.notify('textDocument/didClose', { textDocument: { uri: agentUri } });
  await editor.notify('textDocument/didClose', { textDocument: { uri: agentUri } });
  expect(await editor.findings()).toEqual([]);
  await editor.notify('textDocument/didChange', { textDocument: { uri: agentUri, version: 10 }, contentChanges: [{ text: misspelt }] });
  await editor.open(misspelt);
  expect(await editor.findings()).toEqual(['3:0 warning unknown-key']);
  expect(editor.shown).toEqual([]);
});
