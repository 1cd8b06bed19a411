import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems } from '../support/faults';
import { blockScalarFix, quoteFix } from '../support/rewrite-value';

export const unquotedColon: Rule = {
  id: 'unquoted-colon',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'An unquoted value with ": " in it is no YAML; only the reader’s second try saves the agent.',
  rationale: `
In YAML, a colon followed by a blank begins a new pair, so \`description: Use this when: …\` is an error. Claude Code then tries again with
such values put in quotes, and the agent loads. The second try is easily defeated: with CRLF line ends it does nothing at all, it turns
comments and block markers on *other* lines into text, and every other tool that reads the file stops at the first try.

Quote the value, or write it as a block scalar.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Use this when: a pull request is opened\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "Use this when: a pull request is opened"\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'unquoted-colon', (fault) =>
    fault.because ? undefined : {
      cause: 'This value holds ": " outside quotes, which is no YAML.',
      remedy: 'Quote it yourself.',
      fixes: [quoteFix(document, fault.value), blockScalarFix(document, fault.value)],
    }),
};
