import { headOf } from '../support/blame';
import type { Rule } from '../rule';
import { hookFixes } from './fixes';
import { hookFlaws, hookWords } from './words';

export const hookDropsAgent: Rule = {
  id: 'hook-drops-agent',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A part of the hooks that cannot be used, at a place where it keeps the whole agent from loading.',
  rationale: `
Hooks that decide on permissions may not get lost unnoticed. So Claude Code refuses an agent as a whole if anything under \`PreToolUse\` or
\`PermissionRequest\` cannot be used: an entry with an unknown \`type\` or without what it needs, an item without a list \`hooks\`, a matcher that is no
string, a text in place of a list. The same holds where \`hooks\` itself is a list or a text; even \`hooks: []\` is enough. Only the debug log says so.

The form is always the same, three levels deep:

\`\`\`yaml
hooks:
  PreToolUse:
    - matcher: Bash
      hooks:
        - type: command
          command: ./check.sh
\`\`\`

Releases up to 2.1.252 loaded such an agent without its hooks; this one and all after 2.1.260 do not load it.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PreToolUse:\n    - matcher: Bash\n      command: ./check.sh\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: ./check.sh\n---\n\nReview the diff.\n',
    },
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PreToolUse:\n    - hooks:\n        - type: Command\n          command: ./check.sh\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PreToolUse:\n    - hooks:\n        - type: command\n          command: ./check.sh\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks: []\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of hookFlaws(document, true))
      yield {
        span: headOf(document, flaw.value),
        message: `${hookWords(document, flaw)} ${document.dialect.reader} does not load the agent because of it.`,
        fixes: hookFixes(document, flaw),
      };
  },
};
