import type { AgentDocument } from '../../document/agent-document';
import type { Fault } from '../../document/mend/fault';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const textAfterBlockMarker: Rule = {
  id: 'text-after-block-marker',
  severity: 'error',
  category: 'not-loaded',
  summary: 'Text on the line of a "|" or ">" keeps the agent from loading.',
  rationale: `
\`|\` and \`>\` say that a text follows in the lines below. Nothing but a comment may stand on their own line, so that
\`description: > Reviews …\` with more lines below is an error that Claude Code’s second try does not mend.

Move the text to a line of its own.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: > Reviews pull requests\n  for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: >\n  Reviews pull requests\n  for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'text-after-block-marker', (fault) => ({
    cause: `The text after "${marker(document, fault)}" must stand in the lines below it.`,
    remedy: 'Move it to a line of its own.',
    fixes: [mendingFix(fault, 'Move the text to a line of its own')],
  })),
};

function marker({ text }: AgentDocument, { span }: Fault): string {
  return text.slice(span.start, span.end);
}
