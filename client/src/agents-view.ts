import { commands, Disposable, EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window, workspace, type TreeDataProvider } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { agentsChanged, agentsRequest, type AgentGroup, type ListedAgent } from '../../server/src/lsp/protocol';

type Node = AgentGroup | ListedAgent;

/** The theme's colour for each name; the others have the terminal's. */
const themeColors: Readonly<Record<string, string>> = { pink: 'terminal.ansiBrightMagenta', cyan: 'terminal.ansiCyan' };

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
  return Disposable.from(
    changed,
    window.createTreeView('agentfiles.agents', { treeDataProvider: provider, showCollapseAll: true }),
    client.onDidChangeState(() => changed.fire()),
    client.onNotification(agentsChanged, () => changed.fire()),
    commands.registerCommand('agentfiles.revealAgent', ({ uri }: ListedAgent) => commands.executeCommand('revealInExplorer', Uri.parse(uri, true))),
    commands.registerCommand('agentfiles.deleteAgent', ({ uri, name }: ListedAgent) => deleteAgent(Uri.parse(uri, true), name)),
  );
}

function groupItem({ title }: AgentGroup): TreeItem {
  return new TreeItem(title, TreeItemCollapsibleState.Expanded);
}

function agentItem({ uri, name, description, model, color, loads, verdict, overriddenBy }: ListedAgent): TreeItem {
  const item = new TreeItem(name);
  const fine = loads && overriddenBy === undefined;
  item.description = [model, fine ? undefined : verdict].filter((part) => part !== undefined).join(' · ');
  item.tooltip = [`${name}: ${verdict}`, description].filter((part) => part !== undefined).join('\n\n');
  item.iconPath = loads ? new ThemeIcon('robot', color === undefined ? undefined : new ThemeColor(themeColors[color] ?? `charts.${color}`)) : new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
  item.contextValue = 'agent';
  item.accessibilityInformation = { label: [name, verdict, model].filter((part) => part !== undefined).join(', ') };
  item.command = { title: 'Open Agent', command: 'vscode.open', arguments: [Uri.parse(uri, true)] };
  return item;
}

async function deleteAgent(file: Uri, name: string): Promise<void> {
  const sure = await window.showWarningMessage(`Delete the agent "${name}"?`, { modal: true, detail: workspace.asRelativePath(file) }, 'Delete');
  if (sure !== undefined) await deleteFile(file);
}

/** To the trash, where the file system has one. */
function deleteFile(file: Uri): Thenable<void> {
  return workspace.fs.delete(file, { useTrash: file.scheme === 'file' });
}
