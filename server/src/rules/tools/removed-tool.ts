import { ran } from '../../spec/claude-code/sources';
import type { RemovedTool } from '../../spec/tool';
import type { Problem, Rule } from '../rule';
import { changeEntry, removeEntries } from '../support/tool-fixes';
import { toolIssues, type ToolIssue } from '../support/tool-issues';
import type { ToolLists } from '../support/tool-lists';
import { cut, present } from '../support/written';

export const removedTool: Rule = {
  id: 'removed-tool',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A tool that no longer exists is dropped without a word.',
  rationale: `
\`MultiEdit\`, \`LS\`, \`NotebookRead\`, \`BashOutput\`, \`TaskOutput\`, \`AgentOutputTool\` and \`SlashCommand\` were tools once. An entry with one of these
names is dropped when the agent starts. In \`disallowedTools\` such an entry is merely idle.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, LS\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Glob\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Edit, MultiEdit\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Edit\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const found = toolIssues(document);
    for (const issue of found.issues) if (issue.entry.state.kind === 'removed') yield problemOf(found, issue, issue.entry.state.removed);
  },
};

function problemOf({ document }: ToolLists, { list, entry }: ToolIssue, { name, instead }: RemovedTool): Problem {
  const { reader } = document.dialect;
  // What has a successor in the list already is of no use; otherwise the author may want the successor.
  const replaced = list.entries.some(({ state }) => state.kind === 'known' && state.tool.name === instead);
  const idle = instead === undefined || replaced || !list.allows;
  const effect = list.allows ? `so ${reader} drops the entry without a word` : 'so there is nothing to take away';
  const advice = idle ? 'Remove the entry.' : `Use "${instead}" instead.`;
  return {
    span: entry.name.span,
    severity: list.allows ? 'warning' : 'information',
    message: `The tool "${cut(name)}" no longer exists, ${effect}. ${advice}`,
    fixes: present(idle ? undefined : changeEntry(document, entry, instead, false), removeEntries(document, list, [entry], idle)),
    tag: 'deprecated',
  };
}
