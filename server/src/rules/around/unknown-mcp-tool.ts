import { documented, ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { isOneSlip } from '../support/did-you-mean';
import { replace } from '../support/edits';
import { serverTools } from '../support/server-tools';
import { cut } from '../support/written';

export const unknownMcpTool: Rule = {
  id: 'unknown-mcp-tool',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'A tool of an MCP server is named almost like one that is known.',
  rationale: `
An entry such as \`mcp__github__get_isue\` for which the server has no tool gives the agent nothing, and nobody is told.

Which tools a server has is only known when it runs. Some are named in the permissions of the settings, and so a tool is reported where it is one slip away from one of these, and from no other.
Names that differ in a digit, or as one and many (\`get_issue\`, \`get_issues\`), are taken to be two tools.
`,
  sources: [ran, documented('mcp')],
  around: true,
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, mcp__github__get_isue\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, mcp__github__get_issue\n---\n\nReview the diff.\n',
      around: { note: 'Beside settings that allow `mcp__github__get_issue`', world: { servers: [{ name: 'github', tools: [{ name: 'get_issue' }] }] } },
    },
  ],
  *check(document, world) {
    if (!world.complete) return;
    for (const { server, tool, toolSpan } of serverTools(document)) {
      const known = tool === '' || tool.includes('*') ? [] : (world.servers.find(({ name }) => name === server)?.tools ?? []).map(({ name }) => name);
      const near = known.includes(tool) ? [] : known.filter((other) => tool.length >= 4 && isOneSlip(tool, other) && !areTwo(tool, other));
      const [meant] = near;
      if (meant === undefined || near.length > 1) continue;
      const isLocated = document.text.slice(toolSpan.start, toolSpan.end) === tool;
      yield {
        span: toolSpan,
        message: `The settings name "${meant}" of the server "${cut(server)}", and no tool "${cut(tool)}". If the server has none, the agent gets nothing for this entry. Did you mean "${meant}"?`,
        fixes: isLocated ? [{ title: `Change "${cut(tool)}" to "${meant}"`, edits: [replace(toolSpan, meant)], safe: false }] : [],
      };
    }
  },
};

/** Whether two names that are nearly the same may well be those of two tools. */
function areTwo(one: string, other: string): boolean {
  const stem = (name: string): string => name.replace(/\d/g, '').replace(/s(?=$|_)/g, '');
  return stem(one) === stem(other);
}
