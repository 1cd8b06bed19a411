import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection, type Diagnostic, type WorkspaceDiagnosticParams, type WorkspaceDiagnosticReport, type WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../workspace/host';
import { isWithin, sameSpelling } from '../workspace/uri';
import type { World } from '../workspace/world';
import type { Documents } from './answers';
import type { Client } from './client';
import type { DiagnosticReports } from './diagnostics';
import { AgentFiles } from './agent-files';
import { scopeOf } from './scopes';
import type { Log } from './log';
import type { Session } from './session';

/** What was found in a file that is not open. */
interface Judged {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
  /** Whether the same would be found with this around the file. */
  holds(world: World): boolean;
}

export interface FindingsSources {
  readonly client: Client;
  readonly host: Host;
  readonly documents: Documents;
  readonly session: Session;
  readonly reports: DiagnosticReports;
}

/** Reports go to the client in such portions, where it takes them. */
const portion = 50;

/** Files that are looked at before all others have their turn, where nothing has to be judged. */
const stint = 32;

/** What is said of a file that has nothing more to say. */
const gone = 'gone';

/**
 * Findings of all agent files in the open folders, open or not. A file that is not open is judged when it is asked for and then only when its text, or an answer that its findings
 * rest on, has changed. Between two files everybody else has their turn. Who knows all there is to know waits for an answer until there is more.
 */
export class WorkspaceFindings {
  private readonly judged = new Map<string, Judged>();
  /** Documents that were open, by when they were closed: an editor shows what it knew of them until it is told otherwise. */
  private readonly closed = new Map<string, number>();
  private readonly files: AgentFiles;
  private readonly waiting: (() => void)[] = [];
  private wakes = 0;
  private clock = 0;
  private lastClosed = 0;
  private settling: Promise<void> = Promise.resolve();

  constructor(private readonly sources: FindingsSources) {
    this.files = new AgentFiles(sources);
  }

  async report({ previousResultIds }: Pick<WorkspaceDiagnosticParams, 'previousResultIds'>, token: CancellationToken, send?: (report: WorkspaceDiagnosticReport) => void): Promise<WorkspaceDiagnosticReport | ResponseError<never>> {
    const known = new Map(previousResultIds.map(({ uri, value }) => [sameSpelling(uri), value]));
    const asked = ++this.clock;
    for (;;) {
      const { wakes } = this;
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      let count = 0;
      for await (const item of this.news(known, asked, token)) {
        count++;
        items.push(item);
        if (send && items.length >= portion) send({ items: items.splice(0) });
      }
      if (token.isCancellationRequested) return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
      // Who asks for the first time is not kept waiting, nor who has to ask again for what was closed meanwhile.
      if (count > 0 || known.size === 0 || this.lastClosed > asked) return { items };
      // What changed meanwhile may concern a file that was looked at before.
      if (wakes === this.wakes) await this.change(token);
    }
  }

  /** Files and folders changed: what was found in them does not count any more, and `settling` resolves when all around them is known again. Gives whether anything was found. */
  changed(uris: readonly string[], settling: Promise<void>): boolean {
    this.settling = Promise.all([this.settling, settling]).then(() => undefined);
    this.files.forget();
    return this.forgetIn(uris.map(sameSpelling));
  }

  private forgetIn(keys: readonly string[]): boolean {
    const stale = [...this.judged.keys()].filter((uri) => keys.some((key) => isWithin(key, uri)));
    for (const uri of stale) this.judged.delete(uri);
    return stale.length > 0;
  }

  /** A document was closed, so that its file counts again. */
  close(uri: string): void {
    this.lastClosed = ++this.clock;
    this.closed.set(sameSpelling(uri), this.lastClosed);
    this.forgetIn([sameSpelling(uri)]);
    this.wake();
  }

  /** Settings changed: nothing counts any more. */
  forget(): void {
    this.judged.clear();
    this.files.forget();
    this.wake();
  }

  /** Something around the files changed. */
  wake(): void {
    this.wakes++;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }

  /** Whatever is other than what the client knows. */
  private async *news(known: ReadonlyMap<string, string>, asked: number, token: CancellationToken): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const { host, documents, session } = this.sources;
    await this.settling;
    const uris = await this.files.uris();
    const left = new Set([...known.keys(), ...this.closed.keys()]);
    const open = new Map(documents.all().map((document) => [sameSpelling(document.uri), document]));
    // An editor that closed a document since it asked would not take an answer yet.
    const isLeftAlone = (uri: string): boolean => (this.closed.get(uri) ?? 0) > asked;
    for (const [at, uri] of uris.entries()) {
      if (token.isCancellationRequested) return;
      left.delete(uri);
      const document = open.get(uri);
      if (document) yield* this.ofOpen(document, uri, known.get(uri));
      if (document || isLeftAlone(uri)) continue;
      const before = this.judged.get(uri);
      const { resultId, items } = before?.holds(session.index.world(uri)) ? before : await this.judge(uri);
      if (before?.resultId !== resultId || at % stint === 0) await host.rest();
      const previous = known.get(uri);
      if (previous === resultId || (previous === undefined && items.length === 0 && !this.closed.has(uri))) continue;
      if (!isLeftAlone(uri)) yield { kind: 'full', uri, version: null, resultId, items: [...items] };
    }
    for (const uri of left) if (!isLeftAlone(uri) && !open.has(uri) && known.get(uri) !== gone) yield { kind: 'full', uri, version: null, resultId: gone, items: [] };
  }

  /** An editor goes by what it asked of a document itself, but one that shows no more of it than its file gets the same here. */
  private async *ofOpen(document: TextDocument, uri: string, previousResultId: string | undefined): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const { session, reports } = this.sources;
    await session.ready(document);
    const report = reports.report(session.service, document, previousResultId);
    if (report.kind === 'full') yield { ...report, uri, version: document.version };
  }

  private async judge(uri: string): Promise<Judged> {
    const found = (await this.isWanted(uri)) ? await this.look(uri) : undefined;
    const judged: Judged = { resultId: found ? `w${++this.clock}` : gone, items: found?.diagnostics ?? [], holds: (world) => found?.holds(world) ?? true };
    this.judged.set(uri, judged);
    return judged;
  }

  private async isWanted(uri: string): Promise<boolean> {
    const scope = scopeOf(await this.sources.session.scopes(), uri);
    return scope?.settings.workspaceDiagnostics === true && (await scope.settingOf(TextDocument.create(uri, '', 0, ''))).dialect !== undefined;
  }

  private async look(uri: string) {
    const { session } = this.sources;
    const text = await session.index.text(uri);
    if (text === undefined) return undefined;
    const document = TextDocument.create(uri, '', 0, text);
    await session.ready(document);
    return session.service.foundAround(document);
  }
}

/** Answers who asks for the findings of a whole workspace; what fails is logged, and nothing is found. */
export function handleWorkspaceFindings(connection: Connection, findings: WorkspaceFindings, log: Log): void {
  connection.languages.diagnostics.onWorkspace(async (params, token, _, progress) => {
    try {
      return await findings.report(params, token, progress && ((report) => progress.report(report)));
    } catch (error) {
      log(error);
      return { items: [] };
    }
  });
}
