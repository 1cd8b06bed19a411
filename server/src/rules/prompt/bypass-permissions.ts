import { entryOf, stringOf } from '../../document/node';
import type { Rule } from '../rule';
import { headOf } from '../support/blame';

export const bypassPermissions: Rule = {
  id: 'bypass-permissions',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'A permission mode in which the agent acts without anybody being asked.',
  rationale: `
With \`permissionMode: bypassPermissions\` the agent edits files and runs commands without a question and without a check. The mode counts as far as the conversation and the settings let an agent have it; where they do,
everybody who uses the agent runs it unasked.

Consider \`acceptEdits\`, or \`dontAsk\` with the commands that the agent needs allowed in the settings.
`,
  sources: [{ evidence: 'documentation', version: '2.1.330', url: 'https://code.claude.com/docs/en/sub-agents' }],
  examples: [{ before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\npermissionMode: bypassPermissions\n---\n\nReview the diff.\n' }],
  *check(document) {
    for (const { name, form, ignored } of document.dialect.fields) {
      const value = form.kind === 'choice' && ignored === undefined ? entryOf(document.root, name)?.value : undefined;
      const written = stringOf(value);
      if (!value || form.kind !== 'choice' || !form.values.some((candidate) => candidate.unasked && candidate.name === written)) continue;
      yield {
        span: headOf(document, value),
        message: `"${written ?? ''}" lets the agent edit files and run commands without anybody being asked, wherever the conversation allows that mode. Make sure that this is meant for all who use the agent.`,
      };
    }
  },
};
