import { CancellationToken, RequestType, RequestType0, type Connection, type TextDocumentEdit } from 'vscode-languageserver';
import { effectiveAgent } from '../features/overview/effective-agent';
import { agentReport } from '../features/overview/report';
import { Tally } from '../features/overview/tally';
import { agentDocuments, type Everything } from './all-agents';
import { wholeIndex } from './session';
import { checkWorkspaceRequest, effectiveAgentRequest, fixWorkspaceRequest, reportRequest, type CopiedAgent, type EffectiveAgentParams, type WorkspaceFixes } from './protocol';

/** What is asked of all agents at once. */
export function handleWorkspaceCommands(connection: Connection, all: Everything): void {
  connection.onRequest(checkWorkspaceRequest, (...sent: readonly unknown[]) => check(all, tokenIn(sent)));
  connection.onRequest(fixWorkspaceRequest, (...sent: readonly unknown[]) => fix(all, tokenIn(sent)));
  connection.onRequest(reportType, async () => {
    const index = await wholeIndex(all.session);
    return agentReport(index.files(), (uri) => index.world(uri));
  });
  connection.onRequest(effectiveAgentType, async ({ uri }) => {
    const document = all.documents.get(uri);
    if (document) await all.session.ready(document);
    return effectiveAgent(document && all.session.service.read(document));
  });
}

const reportType = new RequestType0<string, void>(reportRequest);
const effectiveAgentType = new RequestType<EffectiveAgentParams, CopiedAgent, void>(effectiveAgentRequest);

/** Where nothing is to be said, some clients send nothing, and some send that. */
function tokenIn(sent: readonly unknown[]): CancellationToken {
  const last = sent.at(-1);
  return CancellationToken.is(last) ? last : CancellationToken.None;
}

async function check(all: Everything, token: CancellationToken): Promise<string> {
  const tally = new Tally();
  for await (const document of agentDocuments(all, token)) {
    const checked = all.session.service.checked(document);
    if (checked) tally.add(checked);
  }
  return tally.words();
}

const annotation = 'safe-fixes';

async function fix(all: Everything, token: CancellationToken): Promise<WorkspaceFixes> {
  const documentChanges: TextDocumentEdit[] = [];
  for await (const document of agentDocuments(all, token)) {
    const edits = all.session.service.fixAll(document).map((edit) => ({ ...edit, annotationId: annotation }));
    const version = all.documents.get(document.uri) ? document.version : null;
    if (edits.length > 0) documentChanges.push({ textDocument: { uri: document.uri, version }, edits });
  }
  if (documentChanges.length === 0) return { message: 'There is nothing that can be fixed safely.' };
  const count = documentChanges.length;
  return {
    edit: { documentChanges, changeAnnotations: { [annotation]: { label: 'Make all safe fixes', description: 'Each file with all its fixes at once', needsConfirmation: true } } },
    message: `There are safe fixes for ${count} ${count === 1 ? 'agent' : 'agents'}.`,
  };
}
