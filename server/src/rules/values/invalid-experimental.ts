import { documented, ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { invalidValue } from '../support/invalid-value';

export const invalidExperimental: Rule = invalidValue({
  id: 'invalid-experimental',
  field: 'experimental',
  consequence: 'The value is ignored without a message.',
  summary: 'Experimental options that are no map are ignored.',
  rationale: `
\`experimental\` holds options as a map, of which Claude Code reads \`cacheTtl\` only. A single value such as \`true\` switches nothing on.
`,
  sources: [ran, read, documented('sub-agents')],
  examples: [{ before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nexperimental: on\n---\n\nReview the diff.\n' }],
});
