import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const unclosedQuote: Rule = {
  id: 'unclosed-quote',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A quotation mark that nothing closes keeps the agent from loading.',
  rationale: `
A value that begins with a quotation mark goes on to the next one, over line ends and keys. Without one, all that follows is part of the value
and the frontmatter is no YAML. Where something else in the value makes Claude Code’s second try quote it, the agent loads with the mark as a
part of the text.

Close the value with the same mark.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: "Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "Reviews pull requests for risky changes"\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'unclosed-quote', (fault) => ({
    cause: 'Nothing closes this quotation mark.',
    again: 'with the mark as a part of the text',
    remedy: 'Close it with the same mark.',
    fixes: [mendingFix(fault, 'Close the quotation mark')],
  })),
};
