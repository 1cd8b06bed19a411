import type { Rule } from '../rule';
import { emptyMcpServer } from './empty-mcp-server';
import { mcpServerDropped } from './mcp-server-dropped';
import { mcpServerWithSeveralNames } from './mcp-server-with-several-names';
import { mcpServersNotAList } from './mcp-servers-not-a-list';
import { misspeltMcpServerKey } from './misspelt-mcp-server-key';

export const serversRules: readonly Rule[] = [mcpServersNotAList, mcpServerDropped, mcpServerWithSeveralNames, emptyMcpServer, misspeltMcpServerKey];
