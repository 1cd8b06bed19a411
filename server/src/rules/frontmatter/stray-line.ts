import type { AgentDocument } from '../../document/agent-document';
import type { Fault } from '../../document/mend/fault';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { linesOf, remove } from '../support/edits';
import { faultProblems } from '../support/faults';

export const strayLine: Rule = {
  id: 'stray-line',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A line of the frontmatter that is neither key nor value keeps the agent from loading.',
  rationale: `
At the margin of the frontmatter, every line is a key with a colon, a comment that begins with \`#\`, or blank. Anything else is an error, and
Claude Code’s second try does not help against it.

Make a comment of the line, or remove it. If it was meant as the end of the frontmatter, write \`---\`.
`,
  sources: [ran],
  examples: [{ before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmodel: opus\nuse with care\ncolor: red\n---\n\nReview the diff.\n' }],
  check: (document) => faultProblems(document, 'stray-line', (fault) => ({
    cause: 'This line is neither a key with a colon nor a part of the value above.',
    remedy: 'Make a comment of it, or remove it.',
    fixes: fixesOf(document, fault),
  })),
};

function fixesOf(document: AgentDocument, { span, edits }: Fault): readonly Fix[] {
  return [
    { title: 'Turn the line into a comment', edits, safe: false },
    { title: 'Remove the line', edits: [remove(linesOf(document, span))], safe: false },
  ];
}
