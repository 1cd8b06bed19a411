import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProtocolConnection, IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter, type ProtocolConnection } from 'vscode-languageserver/node';
import { agent, agentUri } from '../support/lsp';

const folder = mkdtempSync(join(tmpdir(), 'agent-files-'));
const server = join(folder, 'node.js');
const text = agent('name: reviewer', 'description: Reviews pull requests for risky changes', 'modle: sonnet');

beforeAll(async () => {
  await build({ entryPoints: ['server/src/node.ts'], outfile: server, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** A conversation with a process of the server until it is told to go; gives the status that it ends with. */
async function converse(child: ChildProcess, connection: ProtocolConnection): Promise<number | null> {
  const ended = once(child, 'exit');
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: agentUri, languageId: 'agent-markdown', version: 1, text } });
  const report = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: agentUri } });
  expect(report).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ code: 'unknown-key' })]) as unknown });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const [status] = (await ended) as [number | null];
  connection.dispose();
  return status;
}

test.each([[['--stdio']], [[]]])('it serves over standard streams with %j', async (args) => {
  const child = spawn(process.execPath, [server, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  expect(await converse(child, createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)))).toBe(0);
});

test('it serves over IPC', async () => {
  const child = spawn(process.execPath, [server, '--node-ipc'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  expect(await converse(child, createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)))).toBe(0);
});

test('it ends when its stream does', async () => {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([1, null]);
});

test('it ends well with its stream when it was told that it would', async () => {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendRequest('shutdown');
  const ended = once(child, 'exit');
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
});

test('a message is written as one piece, as long as its header says', async () => {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const request = JSON.stringify({ jsonrpc: '2.0', id: '😀', method: 'no/such' });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(request)}\r\n\r\n${request}`);
  const [piece] = (await once(child.stdout, 'data')) as [Buffer];
  const [header = '', body = ''] = piece.toString().split('\r\n\r\n');
  expect(header).toBe(`Content-Length: ${Buffer.byteLength(body)}`);
  expect(JSON.parse(body)).toMatchObject({ id: '😀', error: { code: -32601 } });
  child.stdin.end();
  await once(child, 'exit');
});

test('it ends when its parent lets go of it', async () => {
  const child = spawn(process.execPath, [server, '--node-ipc'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(child, 'spawn');
  child.disconnect();
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBeNull();
});
