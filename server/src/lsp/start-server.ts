import { CodeLensRefreshRequest, TextDocuments, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { combinedHost } from '../hosts/editor';
import type { Host } from '../workspace/host';
import { capabilitiesFor } from './capabilities';
import { clientOf, pullsDiagnostics, type Client } from './client';
import { DiagnosticPublisher, DiagnosticReports } from './diagnostics';
import { clientHost, complainer, EditorSettings } from './editor';
import { handleRequests } from './handle-requests';
import { logTo, type Log } from './log';
import { ruleLink } from './protocol';
import { publishQuietly } from './quiet';
import { Registrar } from './registration';
import { loadScopes } from './scopes';
import { createSession, type Session } from './session';
import { VerdictPublisher } from './verdicts';

/**
 * Serves one client until the connection ends.
 * @param disk The files that can be reached without the client; none in a browser.
 */
export function startServer(connection: Connection, disk?: Host): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => initialize(connection, documents, params, disk));
  documents.listen(connection);
  connection.listen();
}

function initialize(connection: Connection, documents: TextDocuments<TextDocument>, params: InitializeParams, disk: Host | undefined): InitializeResult {
  const client = clientOf(params);
  const log = logTo(connection);
  const settings = new EditorSettings(connection, client, log);
  const host = combinedHost(disk, clientHost(connection, client));
  const sources = { host, editorSettings: (root: string | undefined) => settings.read(root), complain: complainer(connection) };
  const session = createSession(() => loadScopes(client.folders, sources), { log, ruleLink: client.options.rulePages === true ? ruleLink : undefined });
  const reports = new DiagnosticReports();
  const publishers = [
    ...(pullsDiagnostics(client) ? [] : [new DiagnosticPublisher(connection, session)]),
    ...(client.options.verdicts === true ? [new VerdictPublisher(connection, session)] : []),
  ];
  const republish = publishers.map((publisher) => publishQuietly(publisher, { documents, session, log }));
  handleRequests(connection, { host, documents, session, reports, log });
  followChanges(connection, { client, settings, session, log, refresh: [() => reports.forget(), ...republish] });
  return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Agent Files' } };
}

interface Surroundings {
  readonly client: Client;
  readonly settings: EditorSettings;
  readonly session: Session;
  readonly log: Log;
  readonly refresh: readonly (() => void)[];
}

/** Looks at everything anew when settings, folders or files that count have changed. */
function followChanges(connection: Connection, { client, settings, session, log, refresh }: Surroundings): void {
  const registrar = new Registrar(connection, client);
  const { workspace } = client.capabilities;
  const start = async (): Promise<void> => {
    await registrar.watch();
    await registrar.update(await session.scopes());
  };
  const change = async (): Promise<void> => {
    session.forget();
    for (const act of refresh) act();
    await registrar.update(await session.scopes());
    if (workspace?.diagnostics?.refreshSupport === true) await connection.languages.diagnostics.refresh();
    if (workspace?.codeLens?.refreshSupport === true) await connection.sendRequest(CodeLensRefreshRequest.type);
    if (workspace?.inlayHint?.refreshSupport === true) await connection.languages.inlayHint.refresh();
  };
  connection.onInitialized(() => {
    start().catch(log);
    if (workspace?.workspaceFolders !== true) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      client.folders = [...client.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      change().catch(log);
    });
  });
  connection.onDidChangeConfiguration((params: { readonly settings: unknown }) => {
    settings.take(params.settings);
    change().catch(log);
  });
  connection.onDidChangeWatchedFiles(() => void change().catch(log));
}
