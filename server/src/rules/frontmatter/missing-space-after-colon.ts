import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const missingSpaceAfterColon: Rule = {
  id: 'missing-space-after-colon',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A key without a blank after its colon keeps the agent from loading.',
  rationale: `
In YAML, only a colon followed by a blank ends a key. \`name:reviewer\` is one word, and a word alone in a line is an error. Claude Code’s
second try asks for the blank as well.

Put a blank after the colon.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription:Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'missing-space-after-colon', (fault) => ({
    cause: 'Without a blank after the colon this is a word and no key.',
    remedy: 'Put a blank after the colon.',
    fixes: [mendingFix(fault, 'Put a blank after the colon')],
  })),
};
