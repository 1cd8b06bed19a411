import { documented, ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { invalidValue } from '../support/invalid-value';

export const invalidPermissionMode: Rule = invalidValue({
  id: 'invalid-permission-mode',
  field: 'permissionMode',
  summary: 'A permission mode that does not exist is ignored, and the agent runs in the mode of the conversation.',
  rationale: `
Claude Code compares \`permissionMode\` letter for letter with its modes. \`Plan\`, \`accept-edits\`, \`ask\` and a list such as \`[plan]\`
are none of them: the agent loads without a mode of its own, and only the debug log says so. An agent that was meant to plan and
nothing else may then change files.

Write one of the modes, or remove the key to run in the mode of the conversation.
`,
  sources: [ran, read, documented('sub-agents')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\npermissionMode: Plan\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\npermissionMode: plan\n---\n\nReview the diff.\n',
    },
  ],
});
