import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const missingColon: Rule = {
  id: 'missing-colon',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A key without its colon keeps the agent from loading.',
  rationale: `
At the margin of the frontmatter, every line that is not a comment must be a key with a colon. \`model opus\` is none, which is an error that
Claude Code’s second try does not mend.

Put a colon after the key.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ncolor: red\nmodel opus\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ncolor: red\nmodel: opus\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'missing-colon', (fault) => ({
    cause: 'There is no colon after this key.',
    remedy: 'Put one there.',
    fixes: [mendingFix(fault, 'Put a colon after the key')],
  })),
};
