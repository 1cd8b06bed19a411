import { TextDocuments, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { combinedHost } from '../hosts/editor';
import type { Host } from '../workspace/host';
import type { Machine } from '../workspace/index/reach';
import { capabilitiesFor } from './capabilities';
import { clientOf, pullsDiagnostics, showsRelated } from './client';
import { DiagnosticPublisher, DiagnosticReports } from './diagnostics';
import { clientHost, complainer, EditorSettings } from './editor';
import { followChanges } from './follow-changes';
import { handleRequests } from './handle-requests';
import { logTo } from './log';
import { Navigation } from './navigation';
import { OpenDocuments } from './open-documents';
import { agentsChanged, ruleLink } from './protocol';
import { publishQuietly } from './quiet';
import { Refresher } from './refresher';
import { loadScopes } from './scopes';
import { createSession } from './session';
import { readerWithin, Surroundings } from './surroundings';
import { VerdictPublisher } from './verdicts';
import { handleWorkspaceFindings, WorkspaceFindings } from './workspace-findings';

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
  const sources = { host: readerWithin(client, host), editorSettings: (root: string | undefined) => settings.read(root), complain: complainer(connection) };
  const reports = new DiagnosticReports();
  const refresher = new Refresher(connection, client, log);
  const surroundings = new Surroundings(client, machine, { host, onChange: () => refresher.refreshSoon() });
  const session = createSession({ loadScopes: () => loadScopes(client.folders, sources), surroundings }, { log, related: showsRelated(client), ruleLink: client.options.rulePages === true ? ruleLink : undefined });
  const open = new OpenDocuments(session);
  const publishers = [
    ...(pullsDiagnostics(client) ? [] : [new DiagnosticPublisher(connection, session)]),
    ...(client.options.verdicts === true ? [new VerdictPublisher(connection, session)] : []),
    open,
  ];
  const tellAgents = (): void => void connection.sendNotification(agentsChanged).catch(log);
  refresher.republish = [...publishers.map((publisher) => publishQuietly(publisher, { documents, session, log })), ...(client.options.agents === true ? [tellAgents] : [])];
  const findings = new WorkspaceFindings({ client, host, documents, session, reports });
  documents.onDidClose(({ document }) => findings.close(document.uri));
  refresher.republish = [...refresher.republish, () => findings.wake()];
  const navigation = new Navigation({ connection, client, host, documents, session, open, log });
  handleRequests(connection, { host, client, documents, session, reports, navigation, log, home: machine.home });
  handleWorkspaceFindings(connection, findings, log);
  followChanges(connection, { client, machine, settings, session, findings, log, refresher });
  return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Agent Files' } };
}
