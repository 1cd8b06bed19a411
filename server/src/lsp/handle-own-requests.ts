import { RequestType, RequestType0, type Connection } from 'vscode-languageserver';
import { rulePage } from '../features/rule-page';
import { agentList } from '../features/surroundings/agent-list';
import { rules } from '../rules';
import type { Answers } from './answers';
import { handleDialogues } from './dialogues';
import type { Handling } from './handle-requests';
import { languageOf } from './languages';
import { agentsRequest, languageRequest, rulePageRequest, verdictRequest, type AgentGroup, type LanguageParams, type RulePageParams, type VerdictParams, type VerdictSummary } from './protocol';
import { wholeIndex } from './session';
import { handleWorkspaceCommands } from './workspace-commands';

/** The requests of `protocol.ts`, which are none of LSP. */
export function handleOwnRequests(connection: Connection, handling: Handling, answers: Answers): void {
  const { client, session } = handling;
  const verdict = answers.to((service, document) => service.verdict(document) ?? null, null);
  connection.onRequest(verdictType, ({ uri }, token) => verdict({ textDocument: { uri } }, token));
  connection.onRequest(languageType, ({ uri }) => languageOf(session, client.folders, uri));
  connection.onRequest(agentsType, async () => {
    const index = await wholeIndex(session);
    return agentList(index.files(), { worldOf: (uri) => index.world(uri), targets: index.basesForNew() });
  });
  connection.onRequest(rulePageType, ({ rule }) => {
    const found = rules.find(({ id }) => id === rule);
    return found ? rulePage(found) : null;
  });
  handleWorkspaceCommands(connection, handling);
  handleDialogues(connection, handling);
}

const verdictType = new RequestType<VerdictParams, VerdictSummary | null, void>(verdictRequest);
const languageType = new RequestType<LanguageParams, string | null, void>(languageRequest);
const agentsType = new RequestType0<AgentGroup[], void>(agentsRequest);
const rulePageType = new RequestType<RulePageParams, string | null, void>(rulePageRequest);
