import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { AgentGroup, ListedAgent } from '../../../server/src/lsp/protocol';

export function groupItem({ title }: AgentGroup): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  item.id = title;
  return item;
}

/** The file's own decorations, such as the number of its problems, come from the editor. */
export function agentItem({ uri, name, detail, tooltip, spoken, color, state, abilities }: ListedAgent): TreeItem {
  const item = new TreeItem(name);
  item.id = uri;
  item.resourceUri = Uri.parse(uri, true);
  item.description = detail;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken };
  item.iconPath = state === 'broken' ? new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')) : new ThemeIcon('robot', colorOf(state, color));
  item.contextValue = ['agent', ...abilities].join(' ');
  item.command = { title: 'Open Agent', command: 'vscode.open', arguments: [item.resourceUri] };
  return item;
}

function colorOf(state: ListedAgent['state'], color: string | undefined): ThemeColor | undefined {
  if (state === 'overridden') return new ThemeColor('disabledForeground');
  return color === undefined ? undefined : new ThemeColor(`agentfiles.${color}`);
}
