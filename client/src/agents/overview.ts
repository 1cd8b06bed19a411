import { commands, Disposable, env, EventEmitter, ProgressLocation, Uri, window, workspace, type CancellationToken, type Event } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkWorkspaceRequest, effectiveAgentRequest, fixWorkspaceRequest, reportRequest, type CopiedAgent, type EffectiveAgentParams, type WorkspaceFixes } from '../../../server/src/lsp/protocol';
import { applyEdit } from './edits';

const report = Uri.from({ scheme: 'agentfiles-report', path: '/Agents.md' });

/** The commands that are about all agents, and the one about the agent in the active editor. */
export function overviewCommands(client: BaseLanguageClient, agentsChange: Event<void>): Disposable {
  const stale = new EventEmitter<Uri>();
  return Disposable.from(
    stale,
    agentsChange(() => stale.fire(report)),
    workspace.registerTextDocumentContentProvider(report.scheme, { onDidChange: stale.event, provideTextDocumentContent: () => client.sendRequest<string>(reportRequest) }),
    commands.registerCommand('agentfiles.report', () => commands.executeCommand('markdown.showPreview', report)),
    commands.registerCommand('agentfiles.checkWorkspace', () => checkWorkspace(client)),
    commands.registerCommand('agentfiles.fixWorkspace', () => fixWorkspace(client)),
    commands.registerCommand('agentfiles.copyEffectiveAgent', () => copyEffectiveAgent(client)),
  );
}

async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  const found = await patiently('Checking all agents', (token) => client.sendRequest<string>(checkWorkspaceRequest, token));
  await commands.executeCommand('workbench.actions.view.problems');
  void window.showInformationMessage(found);
}

/** Makes all fixes at once, or those that are ticked in the editor's preview, where none is at first. */
async function fixWorkspace(client: BaseLanguageClient): Promise<void> {
  const { edit, message } = await patiently('Looking for safe fixes', (token) => client.sendRequest<WorkspaceFixes>(fixWorkspaceRequest, token));
  const [preview, all] = ['Preview', 'Fix All'];
  const choice = await window.showInformationMessage(message, { modal: edit !== undefined }, ...(edit ? [preview, all] : []));
  if (!edit || choice === undefined) return;
  for (const annotation of Object.values(edit.changeAnnotations ?? {})) annotation.needsConfirmation = choice === preview;
  await applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}

async function copyEffectiveAgent(client: BaseLanguageClient): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  const params: EffectiveAgentParams = { uri: uri ? client.code2ProtocolConverter.asUri(uri) : '' };
  const { json, message } = await client.sendRequest<CopiedAgent>(effectiveAgentRequest, params);
  if (json !== undefined) await env.clipboard.writeText(json);
  await (json === undefined ? window.showWarningMessage(message) : window.showInformationMessage(message));
}

function patiently<T>(title: string, ask: (token: CancellationToken) => Promise<T>): Thenable<T> {
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_, token) => ask(token));
}
