import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const listWithoutBrackets: Rule = {
  id: 'list-without-brackets',
  severity: 'error',
  category: 'not-loaded',
  summary: 'Quoted names with commas between them, without brackets, keep the agent from loading.',
  rationale: `
\`tools: "Read", "Edit"\` is a value that ends at its second quotation mark, with something behind it, which is an error. Claude Code’s second
try leaves it alone, as it begins and ends with a mark.

Put the names in brackets, or leave out the quotes: \`tools: Read, Edit\`.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\ntools: "Read", "Edit"\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\ntools: ["Read", "Edit"]\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'list-without-brackets', (fault) => ({
    cause: 'Quoted names with commas between them are no YAML without brackets around them.',
    remedy: 'Put them in brackets.',
    fixes: [mendingFix(fault, 'Put the names in brackets')],
  })),
};
