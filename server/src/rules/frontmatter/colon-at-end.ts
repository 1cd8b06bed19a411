import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems } from '../support/faults';
import { blockScalarFix, quoteFix } from '../support/rewrite-value';

export const colonAtEnd: Rule = {
  id: 'colon-at-end',
  severity: 'error',
  category: 'not-loaded',
  summary: 'An unquoted value that ends with a colon keeps the agent from loading.',
  rationale: `
To YAML, \`description: Use it when:\` is a key inside of a value, which is an error. Claude Code’s second try puts values with a colon *and a
blank* in quotes; a colon at the end of the line has no blank behind it, so the second try fails as well.

Quote the value, or leave the colon out.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes. Use it when:\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "Reviews pull requests for risky changes. Use it when:"\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'colon-at-end', ({ value }) => ({
    cause: 'This value ends with a colon, which makes a key of it.',
    remedy: 'Quote the value.',
    fixes: [quoteFix(document, value), blockScalarFix(document, value)],
  })),
};
