import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const nulCharacter: Rule = {
  id: 'nul-character',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A NUL character in the frontmatter keeps the agent from loading.',
  rationale: `
A NUL character, which no editor shows, comes from a file in UTF-16 or from a tool that went wrong. Claude Code’s YAML parser refuses a
text that holds one, and its second try does not take it out.

Remove the character.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests\0 for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'nul-character', (fault) => ({
    cause: 'There is a NUL character here, which YAML does not allow.',
    remedy: 'Remove it.',
    fixes: [mendingFix(fault, fault.edits.length > 1 ? 'Remove the NUL characters' : 'Remove the NUL character')],
  })),
};
