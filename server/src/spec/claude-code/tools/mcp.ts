import type { Tool } from '../../tool';

/** Tools that find and read what MCP servers offer. */
export const mcpTools: readonly Tool[] = [
  { name: 'ToolSearch', kind: 'mcp', availability: 'any', gated: true, summary: 'Searches for deferred tools and loads them' },
  {
    name: 'ListMcpResourcesTool',
    kind: 'mcp',
    availability: 'foreground',
    aliases: ['ListMcpResources'],
    summary: 'Lists the resources of connected MCP servers',
  },
  {
    name: 'ReadMcpResourceTool',
    kind: 'mcp',
    availability: 'foreground',
    aliases: ['ReadMcpResource'],
    summary: 'Reads a resource of an MCP server by its address',
  },
  {
    name: 'ReadMcpResourceDirTool',
    kind: 'mcp',
    availability: 'foreground',
    gated: true,
    aliases: ['ReadMcpResourceDir'],
    summary: 'Reads a folder of resources of an MCP server; not documented',
  },
  {
    name: 'WaitForMcpServers',
    kind: 'mcp',
    availability: 'never',
    gated: true,
    summary: 'Waits for MCP servers that are still connecting',
  },
  {
    name: 'RefreshMcpTools',
    kind: 'mcp',
    availability: 'never',
    gated: true,
    summary: 'Loads the tools of MCP servers again; not documented',
  },
  {
    name: 'McpTaskResumePolling',
    kind: 'mcp',
    availability: 'never',
    gated: true,
    summary: 'Resumes waiting for a task of an MCP server; not documented',
  },
];
