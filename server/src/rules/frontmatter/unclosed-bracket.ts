import type { AgentDocument } from '../../document/agent-document';
import type { Fault } from '../../document/mend/fault';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const unclosedBracket: Rule = {
  id: 'unclosed-bracket',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A list whose bracket nothing closes is no list: the bracket becomes part of the first name.',
  rationale: `
\`tools: [Read, Edit\` is no YAML. Claude Code’s second try makes a text of it, in which the first tool is called \`[Read\`; there is no such tool,
so the agent gets one less than it should, without a message.

Close the bracket.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\ntools: [Read, Edit\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\ntools: [Read, Edit]\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'unclosed-bracket', (fault) => ({
    cause: 'Nothing closes this bracket.',
    again: `with a text in its place, in which the first name is "${firstName(document, fault)}"`,
    remedy: 'Close the bracket.',
    fixes: [mendingFix(fault, fault.edits.length > 1 ? 'Put the names in brackets' : 'Close the bracket')],
  })),
};

function firstName({ text }: AgentDocument, { value }: Fault): string {
  return /^\S[^\s,]*/.exec(text.slice(value.start, value.end))?.[0].slice(0, 40) ?? '';
}
