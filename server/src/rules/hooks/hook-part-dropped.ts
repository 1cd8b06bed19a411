import { headOf } from '../support/blame';
import type { Rule } from '../rule';
import { hookFixes } from './fixes';
import { hookFlaws, hookWords } from './words';

export const hookPartDropped: Rule = {
  id: 'hook-part-dropped',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A part of the hooks that cannot be used is dropped, and the agent runs without it.',
  rationale: `
Under most events Claude Code drops what it cannot use and loads the agent with the rest: an entry with an unknown \`type\` or without what it needs, an
item without a list \`hooks\`, a matcher that is no string, a number in quotes. The only trace is a line in the debug log, and the hook never runs.

Under \`PreToolUse\` and \`PermissionRequest\` the same mistake keeps the agent from loading: see \`hook-drops-agent\`.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before:
        '---\nname: formatter\ndescription: Formats the files that were changed in a session\nhooks:\n  PostToolUse:\n    - matcher: Edit\n      hooks:\n        - type: command\n          command: ./format.sh\n          timeout: "60"\n---\n\nFormat the files.\n',
      after:
        '---\nname: formatter\ndescription: Formats the files that were changed in a session\nhooks:\n  PostToolUse:\n    - matcher: Edit\n      hooks:\n        - type: command\n          command: ./format.sh\n          timeout: 60\n---\n\nFormat the files.\n',
      path: '.claude/agents/formatter.md',
    },
  ],
  *check(document) {
    for (const flaw of hookFlaws(document, false))
      yield {
        span: headOf(document, flaw.value),
        message: `${hookWords(document, flaw)} ${document.dialect.reader} drops this part and says so in the debug log only.`,
        fixes: hookFixes(document, flaw),
      };
  },
};
