import type { Connection } from 'vscode-languageserver';
import type { Host } from '../workspace/host';
import { Answers, type Documents } from './answers';
import type { Client } from './client';
import { codeActions } from './code-actions';
import { completionWith } from './completion';
import type { DiagnosticReports } from './diagnostics';
import { handleOwnRequests } from './handle-own-requests';
import type { Log } from './log';
import type { Navigation } from './navigation';
import type { Session } from './session';

export interface Handling {
  readonly host: Host;
  readonly client: Client;
  readonly documents: Documents;
  readonly session: Session;
  readonly reports: DiagnosticReports;
  readonly navigation: Navigation;
  readonly log: Log;
  /** The URI of the user's home, where there is one. */
  readonly home: string | undefined;
}

/** One line for each request: what the service is asked, and what is answered where there is nothing to say. */
export function handleRequests(connection: Connection, handling: Handling): void {
  const { host, documents, session, reports, navigation, log } = handling;
  const answers = new Answers(documents, session, log);
  connection.onCompletion(answers.to(completionWith(host), []));
  connection.onHover(answers.to((service, document, { position }) => service.hover(document, position), undefined));
  connection.onCodeAction(answers.to(codeActions, []));
  connection.onDocumentColor(answers.to((service, document) => service.colors(document), []));
  connection.onColorPresentation(answers.to((service, document, { color, range }) => service.colorPresentations(document, color, range), []));
  connection.onDocumentSymbol(answers.to((service, document) => service.outline(document), []));
  connection.onFoldingRanges(answers.to((service, document) => service.folding(document), []));
  connection.onSelectionRanges(answers.to((service, document, { positions }) => service.selectionRanges(document, positions), []));
  connection.onDocumentLinks(answers.to((service, document) => service.links(document), []));
  connection.onDocumentFormatting(answers.to((service, document) => service.formatting(document), []));
  connection.onDocumentRangeFormatting(answers.to((service, document, { range }) => service.formatting(document, range), []));
  connection.languages.semanticTokens.on(answers.to((service, document) => service.semanticTokens(document), { data: [] }));
  connection.languages.semanticTokens.onRange(answers.to((service, document, { range }) => service.semanticTokens(document, range), { data: [] }));
  connection.onDocumentHighlight(answers.to((service, document, { position }) => service.documentHighlights(document, position), []));
  connection.onDefinition((params, token) => navigation.definition(params, token));
  connection.onReferences((params, token) => navigation.references(params, token));
  connection.onPrepareRename((params, token) => navigation.prepareRename(params, token));
  connection.onRenameRequest((params, token) => navigation.rename(params, token));
  connection.onWorkspaceSymbol((params, token) => navigation.symbols(params, token));
  connection.languages.onLinkedEditingRange(answers.to((service, document, { position }) => service.linkedEditingRanges(document, position) ?? null, null));
  connection.onCodeLens(answers.to((service, document) => service.codeLenses(document), []));
  connection.languages.inlayHint.on(answers.to((service, document) => service.inlayHints(document), []));
  connection.languages.diagnostics.on(answers.to((service, document, { previousResultId }) => reports.report(service, document, previousResultId), { kind: 'full', items: [] }));
  handleOwnRequests(connection, handling, answers);
}
