import { documented, ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { invalidValue } from '../support/invalid-value';

export const invalidEffort: Rule = invalidValue({
  id: 'invalid-effort',
  field: 'effort',
  summary: 'An effort that is neither a level nor a number is ignored, and the level of the session applies.',
  rationale: `
Claude Code takes the five levels in any letter case, \`med\` for \`medium\`, and whatever begins with a whole number. Anything else is
ignored with a line in the debug log only. \`ultracode\` is a setting of the session and no level, and blanks inside of quotes make a
level unknown.
`,
  sources: [ran, read, documented('model-config')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\neffort: hihg\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\neffort: high\n---\n\nReview the diff.\n',
    },
  ],
});
