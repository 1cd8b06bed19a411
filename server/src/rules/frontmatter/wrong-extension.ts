import { isLookedAt } from '../../document/read/origin';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { headSpan } from '../support/fences';
import { showsAgent } from '../support/shows-agent';

export const wrongExtension: Rule = {
  id: 'wrong-extension',
  severity: 'error',
  category: 'not-loaded',
  summary: 'The reader looks for files that end with ".md", in lower case; others do not exist for it.',
  rationale: `
In \`.claude/agents\` Claude Code looks for files whose names end with \`.md\`. \`reviewer.MD\`, \`reviewer.markdown\` and \`reviewer.mdx\` are not
even opened, on systems that ignore letter case as well. Plugins are read with more patience: there \`.MD\` will do.

Rename the file.
`,
  sources: [ran],
  examples: [{ before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n', path: '.claude/agents/reviewer.MD' }],
  *check(document) {
    const { dialect, origin } = document;
    if (isLookedAt(origin, dialect.place) || !showsAgent(document)) return;
    const extension = /\.[^.]*$/.exec(origin.path ?? '')?.[0] ?? '';
    yield { span: headSpan(document), message: `${dialect.reader} does not look at files that end with "${extension}", so the agent is not loaded. Rename the file to end with ".md".` };
  },
};
