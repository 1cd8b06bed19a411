import type { AgentDocument } from '../../document/agent-document';
import { entryOf } from '../../document/node';
import type { PartProblem } from '../../document/read/flaw';
import type { Rule } from '../rule';
import { headOf, kindOf, oneOf } from '../support/blame';
import { expectedWords, foundWords } from '../support/config-values';
import { didYouMean } from '../support/did-you-mean';
import { cut } from '../support/written';
import { bareNameIn, publicTypes, serverFixes } from './fixes';
import { droppingFlaws, type ServerFlaw } from './words';

export const mcpServerDropped: Rule = {
  id: 'mcp-server-dropped',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'An MCP server whose configuration cannot be used is dropped, and the agent runs without its tools.',
  rationale: `
An item of \`mcpServers\` is the name of a server that is configured elsewhere, or a map from one new name to its configuration. Without a \`type\` the configuration is that of a program, and needs
\`command\`; \`http\`, \`sse\` and \`ws\` servers need \`type\` **and** \`url\`. All arguments and environment variables are strings: one number among them, as in \`PORT: 8080\`, is enough to lose the
server.

What cannot be used is dropped with a line in the debug log, and the agent loads without the server's tools.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  - docs:\n      url: https://docs.example.com/mcp\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  - docs:\n      type: http\n      url: https://docs.example.com/mcp\n---\n\nReview the diff.\n',
    },
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  - browser:\n      command: npx\n      args: [browser-mcp, --port, 8080]\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  - browser:\n      command: npx\n      args: [browser-mcp, --port, "8080"]\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of droppingFlaws(document))
      yield {
        span: headOf(document, flaw.value),
        message: `${cause(document, flaw)} ${document.dialect.reader} drops ${flaw.name === undefined ? 'the item' : `the server "${flaw.name}"`} and says so in the debug log only.`,
        fixes: serverFixes(document, flaw),
      };
  },
};

function cause(document: AgentDocument, flaw: ServerFlaw): string {
  switch (flaw.problem) {
    case 'not-a-string':
      return `A server is a name or a map from a name to its configuration, but this is ${kindOf(flaw.value)}.`;
    case 'nameless':
      return nameless(flaw);
    case 'not-a-map':
      return `The configuration of a server must be a map, but this is ${kindOf(flaw.value)}.`;
    case 'wrong-value':
      return `"${flaw.key}" must be ${expectedWords(flaw.expected)}, but ${foundWords(flaw.value, flaw.expected)}.`;
    case 'unknown-type':
      return unknownType(document, flaw);
    case 'missing-key':
      return missingKey(document, flaw);
    default:
      return 'This server cannot be used.';
  }
}

function nameless({ value }: ServerFlaw): string {
  const name = value.kind === 'mapping' ? bareNameIn(value) : undefined;
  return name ? `The configuration of "${cut(name.key)}" stands beside the name and not below it, as it is not indented further.` : 'This item is a configuration without a name around it.';
}

function unknownType({ dialect }: AgentDocument, { found }: ServerFlaw & Extract<PartProblem, { problem: 'unknown-type' }>): string {
  const meant = didYouMean(found, dialect.serverTypes.flatMap(({ names }) => names));
  const known = dialect.serverTypes.filter(({ internal }) => !internal).map(({ names }) => names[0] ?? '');
  return `Unknown server type "${found}". ${meant === undefined ? `Write ${oneOf(known)}.` : `Did you mean "${meant}"?`}`;
}

function missingKey(document: AgentDocument, { key, type, value }: ServerFlaw & Extract<PartProblem, { problem: 'missing-key' }>): string {
  const untyped = value.kind === 'mapping' && !entryOf(value, 'type');
  const meant = value.kind === 'mapping' && untyped ? publicTypes(document, value) : [];
  if (meant.length > 0) return `Without a "type" this is a server of type "${type ?? ''}", which needs "${key}". Write its type: ${oneOf(meant)}.`;
  return `A server of type "${type ?? ''}" needs "${key}"${untyped ? ', and one without a "type" is of that type' : ''}.`;
}
