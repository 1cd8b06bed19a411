import type { Rule } from '../rule';
import { present } from '../support/written';
import { moveIntoHooks } from './move-into-hooks';

export const hookOutsideHooks: Rule = {
  id: 'hook-outside-hooks',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A guarding hook event outside of "hooks" keeps the agent from loading.',
  rationale: `
\`PreToolUse\` and \`PermissionRequest\` decide on permissions. Claude Code looks for them in the whole frontmatter, up to three levels deep, and does not load an agent
in which one of them stands anywhere but directly under \`hooks\`: nobody is to rely on a guard that is not there. Only the debug log says so.
What stands under \`metadata\`, \`mcpServers\` and \`lspServers\` is not looked at.

A frequent cause is a key \`hooks:\` whose events were not indented below it.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nPreToolUse:\n  - matcher: Bash\n    hooks:\n      - type: command\n        command: ./check.sh\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: ./check.sh\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'hook-outside') continue;
      const above = flaw.path.at(-2);
      const place = above === undefined ? 'at the top level' : `under "${above}"`;
      yield {
        span: flaw.span,
        message: `"${flaw.entry.key}" ${place} is no hook, and ${document.dialect.reader} does not load an agent that has it there. Put it under "hooks".`,
        fixes: flaw.path.length === 1 ? present(moveIntoHooks(document, flaw.entry)) : [],
      };
    }
  },
};
