import type { AgentDocument } from '../../document/agent-document';
import type { Node } from '../../document/node';
import type { Fix, Rule } from '../rule';
import { headOf } from '../support/blame';
import { linesOf, remove } from '../support/edits';
import { present } from '../support/written';

export const emptyMcpServer: Rule = {
  id: 'empty-mcp-server',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'An item of "mcpServers" without a name is skipped when the agent runs.',
  rationale: `
Each item of the list is the name of a server that is configured elsewhere, or a map from one new name to its configuration. An empty map loads and is skipped with a warning in the debug log when the
agent runs.

Name a server, or remove the item.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  - github\n  - {}\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  - github\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws)
      if (flaw.kind === 'server' && flaw.problem === 'empty')
        yield {
          span: headOf(document, flaw.value),
          message: `This item names no server, and ${document.dialect.reader} skips it when the agent runs. Name one, or remove the item.`,
          fixes: present(removal(document, flaw.value)),
        };
  },
};

/** Only where the item has its line to itself. */
function removal(document: AgentDocument, { span }: Node): Fix | undefined {
  const lines = linesOf(document, span);
  const line = document.text.slice(lines.start, lines.end);
  return /^\s*-\s*\{\s*\}\s*$/.test(line) ? { title: 'Remove the item', edits: [remove(lines)], safe: false } : undefined;
}
