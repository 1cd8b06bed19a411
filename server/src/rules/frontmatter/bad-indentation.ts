import type { AgentDocument } from '../../document/agent-document';
import type { Fault } from '../../document/mend/fault';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const badIndentation: Rule = {
  id: 'bad-indentation',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A key or an item that does not stand in line with the others keeps the agent from loading.',
  rationale: `
The keys of a YAML map must all be indented alike, and so must the items of a list. A key that stands one blank further right than the one
above it is part of that one’s value, where a colon is an error. Claude Code’s second try does not help.

Put it in line with the others.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\n description: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'bad-indentation', (fault) => ({
    cause: `This ${isItem(document, fault) ? 'item' : 'key'} does not stand in line with the others.`,
    remedy: 'Indent it as they are.',
    fixes: [mendingFix(fault, 'Put it in line with the others')],
  })),
};

function isItem({ text }: AgentDocument, { value }: Fault): boolean {
  return text[value.end] === '-';
}
