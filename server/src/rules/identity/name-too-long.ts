import { ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { headOf } from '../support/blame';

export const nameTooLong: Rule = {
  id: 'name-too-long',
  severity: 'error',
  category: 'not-loaded',
  summary: 'An agent whose name has more than 256 characters is refused.',
  rationale: `
A name may have 256 characters. Claude Code does not load an agent with a longer one, and only its log says so. Names that long are mostly
descriptions that stand under the wrong key.

Shorten the name.
`,
  sources: [ran, read],
  examples: [{ before: `---\nname: ${'reviewer-of-changes-'.repeat(13)}x\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n`, path: `.claude/agents/${'reviewer-of-changes-'.repeat(13)}x.md` }],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'name-long') continue;
      const message = `The name has ${flaw.name.length} characters, and ${document.dialect.reader} does not load an agent whose name has more than ${document.dialect.naming.maxLength}. Shorten it.`;
      yield { span: headOf(document, flaw.entry.value), message };
    }
  },
};
