import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { removeEntries } from '../support/tool-fixes';
import { toolIssues } from '../support/tool-issues';
import { cut, present } from '../support/written';

export const duplicateTool: Rule = {
  id: 'duplicate-tool',
  severity: 'hint',
  category: 'worth-knowing',
  summary: 'A tool that is listed twice is given once.',
  rationale: `
The second entry has no effect. It does no harm, but it makes the list longer than what it says.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Grep, Read\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Grep\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const found = toolIssues(document);
    for (const { kind, list, entry } of found.issues) {
      if (kind !== 'duplicate') continue;
      yield {
        span: entry.name.span,
        message: `"${cut(entry.name.text)}" is listed before, so this entry has no effect. Remove it.`,
        fixes: present(removeEntries(found.document, list, [entry], true)),
        tag: 'unnecessary',
      };
    }
  },
};
