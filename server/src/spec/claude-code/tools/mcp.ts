import type { Tool } from '../../tool';

export const mcpTools: readonly Tool[] = [
  { name: 'ToolSearch', kind: 'mcp', availability: 'any', summary: 'TODO' },
  { name: 'ListMcpResourcesTool', kind: 'mcp', availability: 'foreground', summary: 'TODO', aliases: ['ListMcpResources'] },
  { name: 'ReadMcpResourceTool', kind: 'mcp', availability: 'foreground', summary: 'TODO', aliases: ['ReadMcpResource'] },
  { name: 'ReadMcpResourceDirTool', kind: 'mcp', availability: 'foreground', summary: 'TODO', aliases: ['ReadMcpResourceDir'] },
  { name: 'WaitForMcpServers', kind: 'mcp', availability: 'never', summary: 'TODO' },
  { name: 'RefreshMcpTools', kind: 'mcp', availability: 'never', summary: 'TODO', gated: true },
  { name: 'McpTaskResumePolling', kind: 'mcp', availability: 'never', summary: 'TODO', gated: true },
];
