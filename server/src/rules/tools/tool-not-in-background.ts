import { ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { namesOf } from '../support/tool-fixes';
import { toolIssues } from '../support/tool-issues';

export const toolNotInBackground: Rule = {
  id: 'tool-not-in-background',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'A tool that agents have in the foreground only, while they run in the background by default.',
  rationale: `
Agents run in the background unless Claude asks for the foreground, and there they are given fewer tools. An agent that needs one of the others,
such as \`TaskCreate\` or \`ListMcpResourcesTool\`, works in one run and fails in the next. Tools of MCP servers are given in both.

Do not count on these tools in the prompt, or say in the description that the agent belongs into the foreground.
`,
  sources: [ran, read],
  examples: [{ before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, CronCreate\n---\n\nReview the diff.\n' }],
  *check(document) {
    const found = toolIssues(document);
    for (const list of found.lists) {
      const entries = found.issues.filter((issue) => issue.kind === 'background' && issue.list === list).map(({ entry }) => entry);
      const [first] = entries;
      if (!first) continue;
      yield {
        span: first.name.span,
        message: `${namesOf(entries)} ${entries.length > 1 ? 'are' : 'is'} not given to agents that run in the background, as agents do unless ${found.document.dialect.reader} asks for the foreground.`,
      };
    }
  },
};
