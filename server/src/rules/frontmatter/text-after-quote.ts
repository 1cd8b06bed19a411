import type { Fault } from '../../document/mend/fault';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const textAfterQuote: Rule = {
  id: 'text-after-quote',
  severity: 'error',
  category: 'not-loaded',
  summary: 'Text behind the closing quotation mark of a value keeps the agent from loading, or is saved by the second try only.',
  rationale: `
A value that begins with a quotation mark ends at the next one; after it, YAML takes nothing but a comment. Claude Code’s second try quotes
the whole once more, marks included, but only where it holds \`: \` or a character such as \`*\`, \`&\` or \`#\`: then this is a warning.

Put quotes around the whole value.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: "Risky" changes are what it reviews\n---\n\nReview the diff.\n',
      after: "---\nname: reviewer\ndescription: '\"Risky\" changes are what it reviews'\n---\n\nReview the diff.\n",
    },
  ],
  check: (document) => faultProblems(document, 'text-after-quote', (fault) =>
    fault.because ? undefined : {
      cause: 'This stands behind the closing quotation mark, where a value has ended.',
      ...(isComma(fault)
        ? { remedy: 'Remove the comma.', fixes: [mendingFix(fault, 'Remove the comma')] }
        : { remedy: 'Put quotes around the whole value.', fixes: [mendingFix(fault, 'Quote the whole value')] }),
    }),
};

/** What is left over from JSON is mended by taking it out. */
function isComma({ edits }: Fault): boolean {
  return edits[0]?.text === '';
}
