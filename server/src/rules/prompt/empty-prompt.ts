import { span } from '../../document/span';
import type { Rule } from '../rule';
import { showsAgent } from '../support/shows-agent';

export const emptyPrompt: Rule = {
  id: 'empty-prompt',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'An agent without text behind the frontmatter runs without instructions of its own.',
  rationale: `
The text behind the frontmatter is the agent's system prompt. Without it the agent loads and runs, but knows no more of its purpose than what it is asked at the time: the description is not part of
its prompt.

Write what the agent is to do, how, and what it should report.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [{ before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n' }],
  *check(document) {
    const { split, text } = document;
    if (!split || !showsAgent(document) || text.slice(split.body.start, split.body.end).trim() !== '') return;
    yield {
      span: split.close ?? span(split.open.start, split.open.end),
      message: 'Nothing stands behind the frontmatter, so this agent runs without instructions of its own. Write its system prompt here.',
    };
  },
};
