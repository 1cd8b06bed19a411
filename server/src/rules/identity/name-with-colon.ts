import type { AgentDocument } from '../../document/agent-document';
import { span, type Edit } from '../../document/span';
import { changelog, ran } from '../../spec/claude-code/sources';
import type { Entry } from '../../document/node';
import type { Rule } from '../rule';
import { replace } from '../support/edits';
import { valueSpan } from '../support/written';

export const nameWithColon: Rule = {
  id: 'name-with-colon',
  severity: 'error',
  category: 'not-loaded',
  summary: 'An agent whose name holds a colon is refused.',
  rationale: `
In the names of agents, the colon separates a plugin from what it brings: \`plugin:agent\`. Claude Code does not load an agent of a project or a
user whose name holds one. Characters that only look like a colon, such as the full-width \`：\`, count as well, because the name is normalised first.

Use another character, such as \`-\`.
`,
  sources: [ran, changelog('2.1.218')],
  examples: [
    {
      before: '---\nname: code:reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: code-reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      path: '.claude/agents/code-reviewer.md',
      besides: ['name-differs-from-file'],
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'name-colon') continue;
      const edits = colons(document, flaw.entry).map((at) => replace(at, '-'));
      const first = edits[0]?.span;
      yield {
        span: first ?? flaw.span,
        message: `A colon in the name is kept for the agents of plugins, so ${document.dialect.reader} does not load this one. Use another character.`,
        fixes: edits.length > 0 ? [{ title: 'Write "-" in its place', edits, safe: false }] : [],
      };
    }
  },
};

/** The places of all characters of the value that a colon comes out of when the name is normalised. */
function colons(document: AgentDocument, { value }: Entry): readonly Edit['span'][] {
  if (value.alias) return [];
  const at = valueSpan(document, value);
  const found: Edit['span'][] = [];
  let offset = at.start;
  for (const character of document.text.slice(at.start, at.end)) {
    if (character.normalize('NFKC').includes(':')) found.push(span(offset, offset + character.length));
    offset += character.length;
  }
  return found;
}
