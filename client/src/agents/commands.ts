import { commands, Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AgentAbility, ListedAgent } from '../../../server/src/lsp/protocol';
import { change } from './edits';
import { carryOut } from './outcome';
import type { Node } from './view';

/** What can be done with an agent of the view: the one that the menu is of, or the one that is selected. */
export function agentCommands(client: BaseLanguageClient, selected: () => Node | undefined): Disposable {
  const command = (name: string, act: (file: Uri, agent: ListedAgent) => Thenable<unknown>, ability?: AgentAbility): Disposable =>
    commands.registerCommand(`agentfiles.${name}`, async (agent: Node | undefined = selected()) => {
      if (agent && 'uri' in agent && (ability === undefined || agent.abilities.includes(ability))) await act(Uri.parse(agent.uri, true), agent);
    });
  return Disposable.from(
    commands.registerCommand('agentfiles.newAgent', () => carryOut(client, { about: 'newAgent' })),
    command('revealAgent', (file) => commands.executeCommand('revealInExplorer', file)),
    command('openAgentToSide', (file) => commands.executeCommand('vscode.open', file, { viewColumn: ViewColumn.Beside })),
    command('duplicateAgent', async (file, { uri }) => carryOut(client, { about: 'duplicateAgent', uri, text: await textOf(file) }), 'duplicate'),
    command('renameAgent', (_, { uri }) => carryOut(client, { about: 'renameAgent', uri }), 'rename'),
    command('moveAgent', (_, { uri }) => carryOut(client, { about: 'moveAgent', uri }), 'move'),
    command('deleteAgent', deleteAgent, 'delete'),
  );
}

/** All that is in a file. Of one that is not UTF-8 no text would give the same bytes again, so that it fails. */
async function textOf(file: Uri): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await workspace.fs.readFile(file));
}

/** To the trash, where the file system has one and the user's settings do not say otherwise. */
async function deleteAgent(file: Uri, { name }: ListedAgent): Promise<void> {
  const sure = await window.showWarningMessage(`Delete the agent "${name}"?`, { modal: true, detail: workspace.asRelativePath(file) }, 'Delete');
  if (sure !== undefined) await change((edit) => edit.deleteFile(file));
}
