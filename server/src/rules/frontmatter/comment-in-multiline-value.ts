import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const commentInMultilineValue: Rule = {
  id: 'comment-in-multiline-value',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A "#" after a blank, in a value of several unquoted lines, keeps the agent from loading.',
  rationale: `
\`#\` after a blank begins a comment, and a comment ends an unquoted value. The lines below it then belong to nothing, which is an error.
Claude Code’s second try only puts quotes around values that stand on one line, so it does not help.

Write the text as a block scalar, with \`|\` behind the key: below it no character has a meaning.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests that mention issue #12\n  or change the database\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: |-\n  Reviews pull requests that mention issue #12\n  or change the database\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'comment-in-multiline-value', (fault) => ({
    cause: 'The "#" begins a comment, which ends the value, but the value goes on below.',
    remedy: 'Turn the value into a block scalar.',
    fixes: [mendingFix(fault, 'Turn the value into a block scalar')],
  })),
};
