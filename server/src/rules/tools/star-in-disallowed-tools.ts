import { entryOf } from '../../document/node';
import { documented, ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { toolLists } from '../support/tool-lists';
import { removeEntries } from '../support/tool-fixes';
import { present, removal } from '../support/written';

export const starInDisallowedTools: Rule = {
  id: 'star-in-disallowed-tools',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A "*" among the tools to take away has no effect: nothing is taken away.',
  rationale: `
\`*\` means all tools in \`tools\` and nothing in \`disallowedTools\`: an agent with \`disallowedTools: "*"\` has every tool.

To give an agent no tools, write \`tools: []\`; to give it a few, list these in \`tools\`.
`,
  sources: [ran, read, documented('sub-agents')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ndisallowedTools: "*"\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'star-ignored') continue;
      const entry = entryOf(document.root, flaw.field.name);
      const list = toolLists(document).lists.find(({ field }) => field === flaw.field);
      const star = list?.entries.find(({ state }) => state.kind === 'star');
      if (!entry || !list || !star) continue;
      yield {
        span: star.name.span,
        message: `"*" has no effect in "${entry.key}": ${document.dialect.reader} takes nothing away. Name the tools to take away.`,
        fixes: present(removeEntries(document, list, list.entries.filter(({ state }) => state.kind === 'star'), false) ?? removal(document, entry)),
      };
    }
  },
};
