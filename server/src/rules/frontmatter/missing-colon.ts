import { ran } from '../../spec/claude-code/sources';
import type { AgentDocument } from '../../document/agent-document';
import { span } from '../../document/span';
import type { Problem, Rule } from '../rule';
import { insert } from '../support/edits';
import { faultProblems, mendingFix } from '../support/faults';
import { lateColons } from '../support/late-colon';
import { quoteText } from '../support/quote-text';
import { showsAgent } from '../support/shows-agent';
import { cut } from '../support/written';

export const missingColon: Rule = {
  id: 'missing-colon',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A key without its colon keeps the agent from loading.',
  rationale: `
At the margin of the frontmatter, every line that is not a comment must be a key with a colon. \`model opus\` is none, which is an error that
Claude Code’s second try does not mend. Where a colon follows further on, as in \`description Reviews: all of it\`, all that stands before it is
taken for the key.

Put a colon after the key.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ncolor: red\nmodel opus\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ncolor: red\nmodel: opus\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription Reviews pull requests: use it for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "Reviews pull requests: use it for risky changes"\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    yield* faultProblems(document, 'missing-colon', (fault) => ({
      cause: 'There is no colon after this key.',
      remedy: 'Put one there.',
      fixes: [mendingFix(fault, 'Put a colon after the key')],
    }));
    yield* late(document);
  },
};

function* late(document: AgentDocument): Generator<Problem> {
  if (!showsAgent(document)) return;
  for (const { entry: { key, keySpan, value }, field: { name } } of lateColons(document)) {
    const colon = keySpan.start + name.length;
    const quote = quoteText(document, span(colon, value.span.end), false);
    yield {
      span: span(keySpan.start, colon),
      message: `There is no colon after "${name}", so that "${cut(key)}" is taken for the key. ${document.dialect.reader} finds no "${name}" and does not load the agent. Put a colon there.`,
      fixes: quote ? [{ title: 'Put a colon after the key', edits: [insert(colon, ':'), ...quote.edits], safe: false }] : [],
    };
  }
}
