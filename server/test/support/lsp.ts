import { PassThrough, type Readable, type Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { createConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ClientCapabilities, type InitializeResult, type ProtocolConnection } from 'vscode-languageserver/node';
import type { Diagnostic, DocumentDiagnosticReport, PublishDiagnosticsParams, RegistrationParams, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { startServer } from '../../src/lsp/start-server';
import type { Machine } from '../../src/workspace/index/reach';
import type { Host } from '../../src/workspace/host';
import { memoryHost } from './memory-host';

/** How the editor of a test is. */
export interface Editor {
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  readonly folders?: readonly string[];
  /** What it answers when asked for settings; by the folder's URI, `''` for none. */
  settings?: (folder: string) => unknown;
  /** Files on the server's disk, by URI. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** Another disk than that. */
  readonly disk?: Host;
  /** Where on that disk a reader looks besides the open folders. */
  readonly machine?: Machine;
}

const notifications = ['window/showMessage', 'window/logMessage', 'textDocument/publishDiagnostics', 'agentfiles/verdictChanged', 'agentfiles/agentsChanged', 'agentfiles/languagesChanged'];

/** An editor that asks for diagnostics and can be asked for settings. */
export const pulling: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: {} },
};

export const agentUri = 'file:///work/.claude/agents/reviewer.md';

/** The whole agent file with this frontmatter. */
export function agent(...lines: string[]): string {
  return ['---', ...lines, '---', '', 'Review the diff.', ''].join('\n');
}

/** An editor at the other end of a real connection to a real server in this process. */
export async function connect(editor: Editor = {}): Promise<TestEditor> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const host = editor.disk ?? memoryHost(editor.files ?? {});
  // Readers and writers instead of streams, since with those the server would end this process when they end.
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), host, editor.machine);
  const test = new TestEditor(toClient, toServer, editor);
  onTestFinished(() => test.connection.dispose());
  await test.initialize();
  return test;
}

export class TestEditor {
  readonly connection: ProtocolConnection;
  readonly shown: string[] = [];
  readonly logged: string[] = [];
  readonly registrations: RegistrationParams[] = [];
  readonly notified: { readonly method: string; readonly params: unknown }[] = [];
  initialized: InitializeResult | undefined;
  private readonly waiting: (() => void)[] = [];

  constructor(
    fromServer: Readable,
    private readonly toServer: Writable,
    readonly editor: Editor,
  ) {
    this.connection = createProtocolConnection(new StreamMessageReader(fromServer), new StreamMessageWriter(toServer));
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) => items.map(({ scopeUri = '' }) => editor.settings?.(scopeUri) ?? null));
    this.connection.onRequest('client/registerCapability', (params: RegistrationParams) => void this.registrations.push(params));
    this.connection.onRequest('client/unregisterCapability', () => undefined);
    this.connection.onRequest('workspace/diagnostic/refresh', () => this.note('workspace/diagnostic/refresh', undefined));
    for (const method of notifications) this.connection.onNotification(method, (params: unknown) => this.note(method, params));
    this.connection.onError(() => undefined);
    this.connection.listen();
  }

  async initialize(): Promise<void> {
    const { capabilities = pulling, options, folders = ['file:///work'] } = this.editor;
    const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
    this.initialized = await this.request<InitializeResult>('initialize', { processId: null, rootUri: null, capabilities, initializationOptions: options, workspaceFolders });
    await this.notify('initialized', {});
  }

  async request<R>(method: string, params?: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  async notify(method: string, params: unknown): Promise<void> {
    await this.connection.sendNotification(method, params);
  }

  async open(text: string, uri = agentUri, languageId = 'agent-markdown'): Promise<void> {
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  async change(version: number, contentChanges: TextDocumentContentChangeEvent[], uri = agentUri): Promise<void> {
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Something about a document, at a position where the request wants one. */
  async ask<R>(request: string, more: object = {}, uri = agentUri): Promise<R> {
    return this.request<R>(`textDocument/${request}`, { textDocument: { uri }, ...more });
  }

  async pull(uri = agentUri, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.ask('diagnostic', { previousResultId }, uri);
  }

  /** The findings of a document, one line for each: `2:0 warning unknown-key`. */
  async findings(uri = agentUri): Promise<string[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? rendered(report.items) : ['unchanged'];
  }

  /** Resolves with the first message from the server that is wanted, which may have come already; it is taken off the list. */
  async notification<P>(method: string, wanted: (params: P) => boolean = () => true): Promise<P> {
    for (;;) {
      const at = this.notified.findIndex((one) => one.method === method && wanted(one.params as P));
      if (at >= 0) return this.notified.splice(at, 1)[0]?.params as P;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** The next findings that the server sends of a document by itself. */
  async published(uri = agentUri): Promise<string[]> {
    const { diagnostics } = await this.notification<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (params) => params.uri === uri);
    return rendered(diagnostics);
  }

  /** Bytes as they are, which may be no message. */
  write(bytes: string): void {
    this.toServer.write(bytes);
  }

  private note(method: string, params: unknown): void {
    const message = typeof params === 'object' && params !== null && 'message' in params ? String(params.message) : '';
    if (method === 'window/showMessage') this.shown.push(message);
    if (method === 'window/logMessage') this.logged.push(message);
    this.notified.push({ method, params });
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

const severities = ['', 'error', 'warning'];

/** Errors and warnings; what is a matter of style is left to the tests of the rules. */
function rendered(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.flatMap(({ range: { start }, severity = 4, code = '' }) => {
    const level = severities[severity];
    return level === undefined ? [] : [`${start.line}:${start.character} ${level} ${code}`];
  });
}
