import { commands, Disposable, EventEmitter, window, type TreeDataProvider } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { agentsChanged, agentsRequest, type AgentGroup, type ListedAgent } from '../../../server/src/lsp/protocol';
import { agentCommands } from './commands';
import { agentItem, groupItem } from './items';
import { overviewCommands } from './overview';

export type Node = AgentGroup | ListedAgent;

const id = 'agentfiles.agents';

/** Shows all agents that the server knows of, by who brings them. */
export function showAgents(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => ('agents' in node ? groupItem(node) : agentItem(node)),
    getChildren(node) {
      if (node) return 'agents' in node ? [...node.agents] : [];
      return client.state === State.Running ? client.sendRequest<AgentGroup[]>(agentsRequest) : [];
    },
  };
  const view = window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
  return Disposable.from(
    changed,
    view,
    client.onDidChangeState(() => changed.fire()),
    client.onNotification(agentsChanged, () => changed.fire()),
    commands.registerCommand('agentfiles.filterAgents', async () => {
      await commands.executeCommand(`${id}.focus`);
      await commands.executeCommand('list.find');
    }),
    agentCommands(client, () => view.selection[0]),
    overviewCommands(client, changed.event),
  );
}
