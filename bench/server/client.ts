import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { MessageReader } from './message-reader';

type Params = Readonly<Record<string, unknown>>;

/** An editor, as small as can be: one server process over its standard streams. */
export class Client {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private published: ((params: Params) => void) | undefined;
  private lastId = 0;

  constructor(command: readonly string[]) {
    this.process = spawn(process.execPath, [...command]);
    this.process.stderr.resume();
    const reader = new MessageReader((message) => this.take(message));
    this.process.stdout.on('data', (chunk: Buffer) => reader.add(chunk));
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.lastId;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.send({ id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** The next diagnostics that the server sends by itself. */
  nextPublished(): Promise<Params> {
    return new Promise((resolve) => (this.published = resolve));
  }

  /** Resident memory now, in bytes; `NaN` where the system has no `/proc` to ask. */
  memory(): number {
    return Number(/^VmRSS:\s*(\d+)/m.exec(this.told('status'))?.[1]) * 1024;
  }

  /** Milliseconds that the main thread has had a processor until now; `NaN` likewise. */
  cpu(): number {
    return Number(/^\d+/.exec(this.told('schedstat'))?.[0]) / 1e6;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.process.once('close', () => resolve());
      void this.request('shutdown', undefined).then(() => this.notify('exit', undefined));
    });
  }

  private told(file: string): string {
    try {
      return readFileSync(`/proc/${String(this.process.pid)}/${file}`, 'utf8');
    } catch {
      return '';
    }
  }

  private take(message: Params): void {
    const { id, method, params, result } = message;
    if (method === 'textDocument/publishDiagnostics') {
      const told = this.published;
      this.published = undefined;
      told?.(params as Params);
    } else if (typeof method === 'string' && id !== undefined) {
      // Whatever the server asks for, such as settings, there is none.
      this.send({ id, result: method === 'workspace/configuration' ? [null] : null });
    } else if (typeof id === 'number') {
      this.waiting.get(id)?.(result);
      this.waiting.delete(id);
    }
  }

  private send(message: Params): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }
}
