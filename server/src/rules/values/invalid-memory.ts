import { documented, ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { invalidValue } from '../support/invalid-value';

export const invalidMemory: Rule = invalidValue({
  id: 'invalid-memory',
  field: 'memory',
  summary: 'A memory scope that does not exist is ignored, and the agent remembers nothing.',
  rationale: `
\`memory\` names the folder that the agent keeps its notes in: that of the user, of the project, or a local one. \`true\`, \`global\` or
\`User\` name none, so the agent runs without a memory, and only the debug log says so.

Write one of the three scopes in lower case, or remove the key.
`,
  sources: [ran, read, documented('sub-agents')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nmemory: Project\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nmemory: project\n---\n\nReview the diff.\n',
    },
  ],
});
