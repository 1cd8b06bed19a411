import { commands, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { trusted, type ClientOptions } from '../../server/src/lsp/protocol';
import { showAgents } from './agents/view';
import { showRulePages } from './rule-pages';
import { showVerdicts } from './verdicts';
import { serveFiles } from './workspace/files';
import { giveLanguages } from './workspace/languages';

/** After so many crashes within three minutes the server is not started again, until somebody asks for it. */
const maxRestartCount = 4;

/** Asked at every start, for the trust may have come since the last one. */
const abilities = (): ClientOptions => ({ verdicts: true, files: true, rulePages: true, languages: true, agents: true, untrusted: !workspace.isTrusted });

/** The same in every host. There is no document selector: the server says itself which documents it is for. */
export const clientOptions: LanguageClientOptions = {
  initializationOptions: abilities,
  connectionOptions: { maxRestartCount },
};

/** Starts the server, with all that shows what it knows. */
export async function start(client: BaseLanguageClient, { subscriptions }: ExtensionContext): Promise<void> {
  subscriptions.push(
    client,
    serveFiles(client),
    showVerdicts(client),
    giveLanguages(client),
    showRulePages(client),
    showAgents(client),
    workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(trusted)),
    commands.registerCommand('agentfiles.restartServer', () => restart(client)),
    commands.registerCommand('agentfiles.showOutput', () => client.outputChannel.show()),
    commands.registerCommand('agentfiles.fixAll', () =>
      commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.agentFiles', apply: 'first' }),
    ),
  );
  await client.start();
}

/** Also where the server has crashed for good and there is nothing to stop. */
async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop().catch(() => undefined);
  await client.start();
}
