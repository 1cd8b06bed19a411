import { documented, ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { invalidValue } from '../support/invalid-value';

export const invalidCacheTtl: Rule = invalidValue({
  id: 'invalid-cache-ttl',
  field: 'experimental',
  part: 'cacheTtl',
  consequence: 'The value is ignored without a message, and the prompt cache keeps its usual lifetime.',
  summary: 'A lifetime of the prompt cache that does not exist is ignored.',
  rationale: `
\`cacheTtl\` is \`5m\` or \`1h\`. Any other duration is ignored without a message, however it is written: \`2h\` and \`60m\` have no effect.
`,
  sources: [ran, read, documented('sub-agents')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nexperimental:\n  cacheTtl: 1 h\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nexperimental:\n  cacheTtl: 1h\n---\n\nReview the diff.\n',
    },
  ],
});
