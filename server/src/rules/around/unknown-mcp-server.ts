import { documented, ran } from '../../spec/claude-code/sources';
import type { AgentDocument } from '../../document/agent-document';
import type { Span } from '../../document/span';
import type { Fix, Rule } from '../rule';
import { isOneSlip } from '../support/did-you-mean';
import { replace } from '../support/edits';
import { serverTools } from '../support/server-tools';
import { cut } from '../support/written';
import { inlineServers, serversEntry } from '../servers/tree';

export const unknownMcpServer: Rule = {
  id: 'unknown-mcp-server',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'An MCP server is named almost like one that is configured.',
  rationale: `
A server that is named in \`mcpServers\`, or whose tools are named in \`tools\` as \`mcp__server__tool\`, must be configured somewhere: in \`.mcp.json\`, in the agent itself, or for the user. If it is not, the agent gets
none of its tools.

What is configured for the user, by a plugin or in an account is not seen here, so that a name is reported only where it is one slip away from a server that *is* seen: in letter case, hyphens and underscores, or one letter.
Names that differ in a digit are taken to be two servers.
`,
  sources: [ran, documented('mcp')],
  around: true,
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, mcp__githb__get_issue\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, mcp__github__get_issue\n---\n\nReview the diff.\n',
      around: { note: 'Beside a `.mcp.json` with a server `github`', world: { servers: [{ name: 'github' }] } },
    },
  ],
  *check(document, world) {
    if (!world.complete) return;
    const named = [...namedServers(document)];
    if (named.length === 0) return;
    const known = new Set([...world.servers.map(({ name }) => name), ...[...inlineServers(document)].map(({ name }) => name)]);
    for (const { name, span } of named) {
      const near = known.has(name) ? undefined : [...known].find((other) => isMeant(name, other));
      if (near === undefined) continue;
      const fix: Fix = { title: `Change "${cut(name)}" to "${near}"`, edits: [replace(span, near)], safe: false };
      yield { span, message: `No MCP server "${cut(name)}" is configured in this project. Did you mean "${near}"?`, fixes: document.text.slice(span.start, span.end) === name ? [fix] : [] };
    }
  },
};

/** Where servers are named that are configured elsewhere. */
function* namedServers(document: AgentDocument): Generator<{ readonly name: string; readonly span: Span }> {
  const value = serversEntry(document)?.value;
  for (const item of value?.kind === 'sequence' ? value.items : [])
    if (item.kind === 'scalar' && typeof item.value === 'string' && !item.alias) yield { name: item.value, span: within(document, item.span, item.value) };
  for (const { server, serverSpan } of serverTools(document)) yield { name: server, span: serverSpan };
}

/** The name without its quotes. */
function within({ text }: AgentDocument, at: Span, name: string): Span {
  const start = text.indexOf(name, at.start);
  return start >= 0 && start + name.length <= at.end ? { start, end: start + name.length } : at;
}

function isMeant(name: string, other: string): boolean {
  const letters = (of: string): string => of.replace(/\d/g, '');
  return name.length >= 4 && isOneSlip(name, other) && letters(name) !== letters(other);
}

