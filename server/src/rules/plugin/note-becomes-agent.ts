import { span } from '../../document/span';
import type { Rule } from '../rule';

export const noteBecomesAgent: Rule = {
  id: 'note-becomes-agent',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A note without frontmatter in a plugin’s agents folder becomes an agent.',
  rationale: `
In a project, a file without frontmatter counts as a note that is kept beside the agents. In the \`agents\` folder of a plugin, *every* markdown file is an agent: a \`README.md\` is loaded as "README", with the
description "Agent from … plugin" and its text as the prompt, and it costs context in every conversation.

Move the note out of the folder, or list the agents in the plugin's manifest.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [{ before: '# Our agents\n\nThis folder holds the agents of the plugin.\n', path: 'agents/README.md', dialect: 'claude-code-plugin' }],
  *check({ dialect, split, verdict, agent, text }) {
    if (dialect.naming.rules !== 'lenient' || split || verdict !== 'loads' || !agent) return;
    const end = text.search(/\r?\n/);
    yield {
      span: span(0, end === -1 ? text.length : end),
      message: `In a plugin every markdown file here is an agent: ${dialect.reader} loads this one as "${agent.name}", with the description "${agent.description}". Move it out of the folder if it is a note; otherwise give it a frontmatter.`,
    };
  },
};
