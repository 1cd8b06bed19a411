import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const colonInMultilineValue: Rule = {
  id: 'colon-in-multiline-value',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A colon in a value of several unquoted lines keeps the agent from loading.',
  rationale: `
A value may go on in indented lines below its key, but a colon followed by a blank, or at the end of a line, begins a new pair there as
well. That is how descriptions with \`Examples:\`, \`Context:\` or \`user:\` in them break. Claude Code’s second try only puts quotes around
values that stand on one line, so it does not help.

Write the text as a block scalar, with \`|\` behind the key: below it no character has a meaning.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes.\n  Use it for: database migrations\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: |-\n  Reviews pull requests for risky changes.\n  Use it for: database migrations\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'colon-in-multiline-value', (fault) => ({
    cause: 'A colon begins a new pair here, in the middle of a value of several lines.',
    remedy: 'Turn the value into a block scalar.',
    fixes: [mendingFix(fault, 'Turn the value into a block scalar')],
  })),
};
