import { TextDocuments, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { combinedHost } from '../hosts/editor';
import { dialects } from '../spec';
import type { Host } from '../workspace/host';
import type { Machine } from '../workspace/index/reach';
import type { WorkspaceIndex } from '../workspace/index/workspace-index';
import { settingsFile } from '../workspace/settings';
import { sameSpelling } from '../workspace/uri';
import { capabilitiesFor } from './capabilities';
import { clientOf, pullsDiagnostics, showsRelated, type Client } from './client';
import { DiagnosticPublisher, DiagnosticReports } from './diagnostics';
import { clientHost, complainer, EditorSettings } from './editor';
import { handleRequests } from './handle-requests';
import { logTo, type Log } from './log';
import { Navigation } from './navigation';
import { OpenDocuments } from './open-documents';
import { agentsChanged, languagesChanged, ruleLink, trusted } from './protocol';
import { publishQuietly } from './quiet';
import { Refresher } from './refresher';
import { Registrar } from './registration';
import { loadScopes } from './scopes';
import { createSession, type Session } from './session';
import { indexFor } from './surroundings';
import { VerdictPublisher } from './verdicts';
import { watchedFiles } from './watched';

/**
 * Serves one client until the connection ends.
 * @param disk The files that can be reached without the client; none in a browser.
 * @param machine Where on that disk a reader looks besides the open folders.
 */
export function startServer(connection: Connection, disk?: Host, machine: Machine = {}): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => initialize(connection, { documents, params, disk, machine }));
  documents.listen(connection);
  connection.listen();
}

interface Start {
  readonly documents: TextDocuments<TextDocument>;
  readonly params: InitializeParams;
  readonly disk: Host | undefined;
  readonly machine: Machine;
}

function initialize(connection: Connection, { documents, params, disk, machine }: Start): InitializeResult {
  const client = clientOf(params);
  const log = logTo(connection);
  const settings = new EditorSettings(connection, client, log);
  const host = combinedHost(disk, clientHost(connection, client));
  const sources = { host, editorSettings: (root: string | undefined) => settings.read(root), complain: complainer(connection) };
  const reports = new DiagnosticReports();
  const refresher = new Refresher(connection, client, log);
  const createIndex = (): WorkspaceIndex => indexFor(client, machine, host, () => refresher.refreshSoon());
  const session = createSession({ loadScopes: () => loadScopes(client.folders, sources), createIndex }, { log, related: showsRelated(client), ruleLink: client.options.rulePages === true ? ruleLink : undefined });
  const open = new OpenDocuments(session);
  const publishers = [
    ...(pullsDiagnostics(client) ? [] : [new DiagnosticPublisher(connection, session)]),
    ...(client.options.verdicts === true ? [new VerdictPublisher(connection, session)] : []),
    open,
  ];
  const tellAgents = (): void => void connection.sendNotification(agentsChanged).catch(log);
  refresher.republish = [...publishers.map((publisher) => publishQuietly(publisher, { documents, session, log })), ...(client.options.agents === true ? [tellAgents] : [])];
  const navigation = new Navigation({ client, host, documents, session, open, log });
  handleRequests(connection, { host, client, documents, session, reports, navigation, log, home: machine.home });
  followChanges(connection, { client, machine, settings, session, log, refresher });
  return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Agent Files' } };
}

interface Following {
  readonly client: Client;
  readonly machine: Machine;
  readonly settings: EditorSettings;
  readonly session: Session;
  readonly log: Log;
  readonly refresher: Refresher;
}

/** Looks anew at what has changed of settings, folders and files. */
function followChanges(connection: Connection, { client, machine, settings, session, log, refresher }: Following): void {
  const registrar = new Registrar(connection, client);
  const { workspace } = client.capabilities;
  const start = async (): Promise<void> => {
    await registrar.watch(watchedFiles(client, machine));
    await registrar.update(await session.scopes());
  };
  const change = async (): Promise<void> => {
    session.forget();
    await registrar.update(await session.scopes());
    if (client.options.languages === true) await connection.sendNotification(languagesChanged);
    refresher.refresh();
  };
  connection.onInitialized(() => {
    start().catch(log);
    if (workspace?.workspaceFolders !== true) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => sameSpelling(uri)));
      client.folders = [...client.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => sameSpelling(uri))];
      session.forgetSurroundings();
      change().catch(log);
    });
  });
  connection.onNotification(trusted, () => {
    client.trusted = true;
    session.forgetSurroundings();
    refresher.refresh();
  });
  connection.onDidChangeConfiguration((params: { readonly settings: unknown }) => {
    settings.take(params.settings);
    change().catch(log);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    if (uris.some(changesSettings)) change().catch(log);
    session.index.changed(uris).catch(log);
  });
}

/** Whether a file, or a folder that goes or comes with it, decides how others are read. */
function changesSettings(uri: string): boolean {
  const beside = dialects.flatMap(({ place }) => place.beside ?? []);
  return [settingsFile, ...beside, ...beside.map((file) => file.slice(0, file.lastIndexOf('/')))].some((file) => uri.endsWith(`/${file}`));
}
