import type { AgentDocument } from '../../document/agent-document';
import type { Entry } from '../../document/node';
import { span, type Span } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { remove } from '../support/edits';

export const nameWithLeadingDash: Rule = {
  id: 'name-with-leading-dash',
  severity: 'error',
  category: 'not-loaded',
  summary: 'An agent whose name begins with a dash is refused.',
  rationale: `
A name that begins with \`-\` looks like an option on a command line. Claude Code does not load an agent with such a name, and only its log says so.

Remove the dash.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: -reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      besides: ['name-differs-from-file'],
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'name-dash') continue;
      const at = dashes(document, flaw.entry);
      yield {
        span: at ?? flaw.span,
        message: `The name begins with "-", so ${document.dialect.reader} does not load the agent. Remove the dash.`,
        fixes: at ? [{ title: at.end - at.start > 1 ? 'Remove the dashes' : 'Remove the dash', edits: [remove(at)], safe: false }] : [],
      };
    }
  },
};

/** The dashes at the start of the name, with the blanks behind them. */
function dashes({ text }: AgentDocument, { value }: Entry): Span | undefined {
  if (value.alias) return undefined;
  const [, mark, written] = /^(["']?)(-[-\s]*)/.exec(text.slice(value.span.start, value.span.end)) ?? [];
  if (mark === undefined || written === undefined) return undefined;
  const start = value.span.start + mark.length;
  return span(start, start + written.length);
}
