import type { AgentDocument } from '../../document/agent-document';
import type { Fault } from '../../document/mend/fault';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const innerQuote: Rule = {
  id: 'inner-quote',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A quotation mark inside of a value that is put in the same marks keeps the agent from loading.',
  rationale: `
\`'it's'\` ends at the second mark, and \`"say "hi" now"\` too; what follows is an error. Claude Code’s second try leaves values alone that begin
and end with the same mark.

Inside double quotes write \`\\"\`, inside single quotes double the mark: \`'it''s'\`. Or use the other marks around the value.
`,
  sources: [ran],
  examples: [
    {
      before: "---\nname: reviewer\ndescription: 'Reviews changes of the project's database'\n---\n\nReview the diff.\n",
      after: "---\nname: reviewer\ndescription: 'Reviews changes of the project''s database'\n---\n\nReview the diff.\n",
    },
    {
      before: '---\nname: reviewer\ndescription: "Reviews everything that is called "risky" by somebody"\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "Reviews everything that is called \\"risky\\" by somebody"\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'inner-quote', (fault) => {
    const single = isSingle(document, fault);
    return {
      cause: `This ${single ? 'apostrophe' : 'quotation mark'} ends the quoted value in the middle.`,
      remedy: single ? 'Double it.' : 'Put a backslash before it.',
      fixes: [mendingFix(fault, single ? 'Double the apostrophes inside' : 'Escape the quotation marks inside')],
    };
  }),
};

function isSingle({ text }: AgentDocument, { span }: Fault): boolean {
  return text[span.start] === "'";
}
