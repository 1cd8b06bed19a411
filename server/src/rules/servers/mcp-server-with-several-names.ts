import type { AgentDocument } from '../../document/agent-document';
import { lineAt } from '../../document/lines';
import type { Entry, Mapping } from '../../document/node';
import { span, type Edit } from '../../document/span';
import type { Fix, Rule } from '../rule';
import { columnOf, isInFlow, newLine } from '../support/block';
import { replace } from '../support/edits';
import { present } from '../support/written';

export const mcpServerWithSeveralNames: Rule = {
  id: 'mcp-server-with-several-names',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'An item of "mcpServers" with several names is skipped when the agent runs.',
  rationale: `
Each item of the list stands for one server, so a map in it has exactly one key. An item with more of them loads without a message, and is skipped with a warning in the debug log when
the agent runs: *all* servers in it are lost.

Give every server a dash of its own.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  - browser:\n      command: browser-mcp\n    docs:\n      command: docs-mcp\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  - browser:\n      command: browser-mcp\n  - docs:\n      command: docs-mcp\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'server' || flaw.problem !== 'several-names' || flaw.value.kind !== 'mapping') continue;
      const { entries } = flaw.value;
      const names = entries.map(({ key }) => `"${key}"`);
      yield {
        span: entries[1]?.keySpan ?? flaw.span,
        message: `This item holds ${names.length} servers, ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}. ${document.dialect.reader} skips such an item when the agent runs. Give each server an item of its own.`,
        fixes: present(splitFix(document, flaw.value)),
      };
    }
  },
};

function splitFix(document: AgentDocument, item: Mapping): Fix | undefined {
  const others = item.entries.slice(1);
  const edits = others.map((entry, index) => (item.flow ? betweenBraces(document, item, item.entries[index], entry) : dashBefore(document, entry)));
  const known = edits.filter((edit) => edit !== undefined);
  return known.length === edits.length && !item.alias ? { title: 'Give each server an item of its own', edits: known, safe: true } : undefined;
}

/** A dash in the place of two blanks leaves the columns as they are. */
function dashBefore(document: AgentDocument, { keySpan }: Entry): Edit | undefined {
  const before = span(keySpan.start - 2, keySpan.start);
  const onlyBlanks = document.text.slice(lineAt(document.text, keySpan.start).start, keySpan.start).trim() === '';
  return onlyBlanks && columnOf(document, keySpan.start) >= 2 ? replace(before, '- ') : undefined;
}

/** Braces are closed and opened again; where the list is not in brackets, behind a dash on a line of its own. */
function betweenBraces(document: AgentDocument, { span: item }: Mapping, previous: Entry | undefined, { keySpan }: Entry): Edit | undefined {
  const { text, root } = document;
  const comma = previous ? text.indexOf(',', previous.value.span.end) : -1;
  if (comma === -1 || comma >= keySpan.start) return undefined;
  if (isInFlow(root, span(item.start - 1, item.end))) return replace(span(comma, keySpan.start), `}, {`);
  const dash = text.lastIndexOf('-', item.start - 1);
  return replace(span(comma, keySpan.start), `}${newLine(document, columnOf(document, dash))}- {`);
}
