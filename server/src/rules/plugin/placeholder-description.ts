import { entryOf } from '../../document/node';
import { span } from '../../document/span';
import type { Rule } from '../rule';

export const placeholderDescription: Rule = {
  id: 'placeholder-description',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A plugin’s agent without a description gets one that says nothing.',
  rationale: `
An agent of a plugin loads without a \`description\`. Claude then reads "Agent from … plugin" in its place, which tells nothing about when to use it, so the agent is hardly ever chosen.
\`when_to_use\` and \`when-to-use\` count as descriptions, too.

In a project the same agent would not load at all.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [{ before: '---\nname: reviewer\n---\n\nReview the diff.\n', path: 'agents/reviewer.md', dialect: 'claude-code-plugin' }],
  *check(document) {
    const { dialect, root, split } = document;
    if (dialect.naming.rules !== 'lenient' || !split || root.entries.length === 0) return;
    const entries = ['description', ...dialect.naming.descriptionFallbacks].map((key) => entryOf(root, key));
    // A map or a list is no description either, and is left to the placeholder.
    if (entries.some((entry) => entry?.value.kind === 'scalar' && String(entry.value.value ?? '').trim() !== '')) return;
    const at = entries.find((entry) => entry !== undefined)?.keySpan ?? root.entries[0]?.keySpan ?? span(0, 0);
    yield {
      span: at,
      message: `Without a description this agent is shown to Claude as "Agent from ${document.origin.plugin ?? '…'} plugin", and it is hardly ever chosen. Say in "description" when to use it.`,
    };
  },
};
