import { pathToFileURL } from 'node:url';
import { Client } from './client';

/** A way to be told of findings: the editor asks for them, or the server sends them. */
export type Finding = 'pull' | 'push';

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Letters; no divisor of the alphabet's, so that words differ. */
const longestWord = 7;

/** One document in one server, typed in from the outside. */
export class Session {
  private version = 1;
  private typed = 0;

  private constructor(
    readonly client: Client,
    readonly uri: string,
    readonly capabilities: Readonly<Record<string, unknown>>,
    private readonly finding: Finding,
  ) {}

  /** Starts a server on a folder, and opens a text in it. */
  static async start(server: string, folder: string, text: string, finding: Finding = 'pull'): Promise<Session> {
    const client = new Client([server, '--stdio']);
    const root = pathToFileURL(folder).href;
    const capabilities = { workspace: { configuration: true, workspaceFolders: true }, textDocument: finding === 'pull' ? { diagnostic: {} } : {} };
    const answer = (await client.request('initialize', { processId: process.pid, rootUri: root, workspaceFolders: [{ uri: root, name: 'bench' }], capabilities })) as { readonly capabilities: Readonly<Record<string, unknown>> };
    client.notify('initialized', {});
    const uri = `${root}/.claude/agents/typed.md`;
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'agent-markdown', version: 1, text } });
    return new Session(client, uri, answer.capabilities, finding);
  }

  /** One keystroke in a word at the position. A long word gives way to the next, so that the text stays as long as it is and is never the same as a moment ago. */
  type({ line, character }: Position): void {
    const length = this.typed % longestWord;
    const before = { line, character: character + length };
    const start = length === 0 ? { line, character } : before;
    const end = length === 0 && this.typed > 0 ? { line, character: character + longestWord } : before;
    const text = String.fromCharCode(97 + (this.typed++ % 26));
    this.client.notify('textDocument/didChange', { textDocument: { uri: this.uri, version: ++this.version }, contentChanges: [{ range: { start, end }, text }] });
  }

  /** What is wrong in the text as it now is. */
  async findings(): Promise<readonly unknown[]> {
    const answer = await (this.finding === 'push' ? this.client.nextPublished() : this.ask('textDocument/diagnostic', {}));
    return (answer as { readonly items?: readonly unknown[]; readonly diagnostics?: readonly unknown[] }).items ?? (answer as { readonly diagnostics: readonly unknown[] }).diagnostics;
  }

  ask(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.client.request(method, { textDocument: { uri: this.uri }, ...params });
  }
}
