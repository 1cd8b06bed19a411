import type { AgentDocument } from '../../document/agent-document';
import { span, type Span } from '../../document/span';
import { toolLists } from './tool-lists';

/** A tool of an MCP server that a list of tools names, or the server with all of its tools. */
export interface ServerTool {
  readonly server: string;
  readonly serverSpan: Span;
  /** Empty where all tools are meant. */
  readonly tool: string;
  readonly toolSpan: Span;
}

/** The tools of servers that the lists of tools name. What an alias stands for is written elsewhere. */
export function* serverTools(document: AgentDocument): Generator<ServerTool> {
  const { prefix, joint } = document.dialect.serverToolName;
  for (const { name, state } of toolLists(document).lists.flatMap(({ entries }) => entries)) {
    if (state.kind !== 'server' || name.node.alias) continue;
    const [server = '', ...rest] = name.text.slice(prefix.length).split(joint);
    const tool = rest.join(joint);
    const start = name.span.start + prefix.length;
    const end = Math.min(name.span.end, start + server.length);
    const from = Math.min(name.span.end, end + joint.length);
    if (server !== '') yield { server, serverSpan: span(start, end), tool, toolSpan: span(from, Math.min(name.span.end, from + tool.length)) };
  }
}
