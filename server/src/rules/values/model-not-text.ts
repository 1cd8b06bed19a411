import { ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { invalidValue } from '../support/invalid-value';

export const modelNotText: Rule = invalidValue({
  id: 'model-not-text',
  field: 'model',
  consequence: 'The value is ignored without a message, and the agent runs as if the key were absent.',
  summary: 'A model that is a list, a number or a map is ignored.',
  rationale: `
\`model\` is a single text. A list such as \`[opus]\`, which other tools take for an order of preference, and a number are ignored without
a message: the agent runs on the model of the conversation.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nmodel: [opus]\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nmodel: opus\n---\n\nReview the diff.\n',
    },
  ],
});
