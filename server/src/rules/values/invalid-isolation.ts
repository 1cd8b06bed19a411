import { documented, ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { invalidValue } from '../support/invalid-value';

export const invalidIsolation: Rule = invalidValue({
  id: 'invalid-isolation',
  field: 'isolation',
  summary: 'An isolation that does not exist is ignored, and the agent works on your own files.',
  rationale: `
\`isolation: worktree\` gives the agent a copy of the repository. Any other spelling, such as \`Worktree\` or \`true\`, is ignored with
a line in the debug log only, and the agent changes the files that you are working on.

Write the value in lower case. An agent that is to work on your files needs no key at all; \`none\` is no value either.
`,
  sources: [ran, read, documented('sub-agents')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nisolation: Worktree\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nisolation: worktree\n---\n\nReview the diff.\n',
    },
  ],
});
