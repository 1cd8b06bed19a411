import { documented, ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { invalidValue } from '../support/invalid-value';

export const invalidBackground: Rule = invalidValue({
  id: 'invalid-background',
  field: 'background',
  summary: 'A value other than true or false is ignored, and Claude decides where the agent runs.',
  rationale: `
\`yes\`, \`on\` and \`1\` are no booleans, neither to YAML nor to Claude Code: the value is ignored with a line in the debug log only.

Write \`true\` to keep the agent in the background. \`false\` is the same as no key at all.
`,
  sources: [ran, read, documented('sub-agents')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nbackground: yes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nbackground: true\n---\n\nReview the diff.\n',
    },
  ],
});
