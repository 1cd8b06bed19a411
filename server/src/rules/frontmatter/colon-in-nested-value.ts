import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems } from '../support/faults';
import { quoteFix } from '../support/rewrite-value';

export const colonInNestedValue: Rule = {
  id: 'colon-in-nested-value',
  severity: 'error',
  category: 'not-loaded',
  summary: 'An unquoted value with ": " in an indented line keeps the agent from loading.',
  rationale: `
In YAML, a colon followed by a blank begins a new pair, also inside of maps and lists. At the margin Claude Code’s second try puts quotes
around such a value; indented lines it leaves alone, so that the whole frontmatter is lost.

Quote the value.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PostToolUse:\n    - hooks:\n        - type: command\n          command: echo result: done\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PostToolUse:\n    - hooks:\n        - type: command\n          command: "echo result: done"\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'colon-in-nested-value', ({ value }) => ({
    cause: 'This value holds ": " outside quotes, in a line that is indented.',
    remedy: 'Quote the value.',
    fixes: [quoteFix(document, value)],
  })),
};
