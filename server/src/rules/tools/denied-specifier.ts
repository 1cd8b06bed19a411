import { documented, ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { specifierGroups } from '../support/specifiers';
import { namesOf, removeEntries } from '../support/tool-fixes';
import { toolIssues } from '../support/tool-issues';
import { present } from '../support/written';

export const deniedSpecifier: Rule = {
  id: 'denied-specifier',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A specifier among the tools to take away takes the whole tool away.',
  rationale: `
\`disallowedTools: Bash(rm:*)\` reads like a ban on one command, but Claude Code takes all of \`Bash\` away from the agent.

To forbid single commands, put \`Bash(rm:*)\` into \`permissions.deny\` of the settings. To take the tool away, name it without parentheses.
`,
  sources: [ran, documented('permissions')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ndisallowedTools: Write, Bash(rm:*)\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ndisallowedTools: Write\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const found = toolIssues(document);
    for (const { tool, first, entries, list, bare } of specifierGroups(found)) {
      if (list.allows) continue;
      yield {
        span: first.name.span,
        message: `${namesOf(entries)} ${entries.length > 1 ? 'take' : 'takes'} the whole of "${tool.name}" away: in "${list.entry.key}", ${found.document.dialect.reader} drops what stands in parentheses. Forbid single commands in the permissions of the settings.`,
        fixes: present(removeEntries(found.document, list, entries, bare)),
      };
    }
  },
};
