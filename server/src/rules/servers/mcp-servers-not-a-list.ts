import type { AgentDocument } from '../../document/agent-document';
import { lineAt } from '../../document/lines';
import { stringOf, type Entry, type Mapping, type Node } from '../../document/node';
import { span, type Edit } from '../../document/span';
import type { Fix, Rule } from '../rule';
import { headOf, kindOf } from '../support/blame';
import { indentLines } from '../support/block';
import { insert, replace } from '../support/edits';
import { present } from '../support/written';

export const mcpServersNotAList: Rule = {
  id: 'mcp-servers-not-a-list',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'MCP servers that are written as a map or as text, and not as a list, are all ignored without a message.',
  rationale: `
In \`.mcp.json\` and in the settings, MCP servers are a map from names to configurations. In the frontmatter of an agent they are a **list**: each item is the name of a server that is configured
elsewhere, or a map from one new name to its configuration.

A map or a text in place of the list is ignored, and not even the debug log says so: the agent runs without any of the servers.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  browser:\n    command: npx\n    args: [browser-mcp]\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  - browser:\n      command: npx\n      args: [browser-mcp]\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers: github, docs\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers: [github, docs]\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'ignored' || flaw.field.form.kind !== 'servers') continue;
      yield {
        span: headOf(document, flaw.value),
        message: `"${flaw.field.name}" must be a list, but this is ${kindOf(flaw.value)}. ${document.dialect.reader} ignores it without a message, and the agent has none of the servers.`,
        fixes: present(listFix(document, flaw.value)),
      };
    }
  },
};

function listFix(document: AgentDocument, value: Node): Fix | undefined {
  if (value.alias) return undefined;
  if (value.kind === 'mapping') return { title: 'Make it a list', edits: value.flow ? flowItems(document, value) : blockItems(document, value), safe: true };
  const names = stringOf(value)?.split(',').map((name) => name.trim());
  if (!names?.every((name) => /^[@\w][\w .@/:-]*$/.test(name) && !name.includes(': '))) return undefined;
  const items = names.map((name) => (/^[A-Za-z][\w.-]*$/.test(name) ? name : `"${name}"`));
  return { title: 'Make it a list', edits: [replace(value.span, `[${items.join(', ')}]`)], safe: true };
}

/** A dash before each name; all lines below the first move along. */
function blockItems(document: AgentDocument, { entries }: Mapping): readonly Edit[] {
  return entries.flatMap(({ keySpan, value }, index) => {
    // Comments between two servers move with the one before them, as far as they are indented at all.
    const next = entries[index + 1]?.keySpan.start;
    const end = next === undefined ? value.span.end : lineAt(document.text, next).start;
    return [insert(keySpan.start, '- '), ...indentLines(document, span(keySpan.start, end), 2)];
  });
}

function flowItems(document: AgentDocument, { span: at, entries }: Mapping): readonly Edit[] {
  const inner = entries.flatMap((entry, index) => splitBefore(document, entries[index - 1], entry));
  return entries.length === 0 ? [replace(at, '[]')] : [insert(at.start, '['), ...inner, insert(at.end, ']')];
}

function splitBefore({ text }: AgentDocument, previous: Entry | undefined, { keySpan }: Entry): readonly Edit[] {
  const comma = previous ? text.indexOf(',', previous.value.span.end) : -1;
  return comma === -1 || comma >= keySpan.start ? [] : [insert(comma, '}'), insert(keySpan.start, '{')];
}
