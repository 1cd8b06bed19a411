import type { AgentDocument } from '../../document/agent-document';
import type { Fault } from '../../document/mend/fault';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const badEscape: Rule = {
  id: 'bad-escape',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A backslash in double quotes that begins no escape keeps the agent from loading.',
  rationale: `
Inside double quotes a backslash begins an escape such as \`\\n\` or \`\\"\`, and YAML refuses those that it does not know: \`"\\d+"\`, \`"C:\\Users"\`.
Claude Code’s second try leaves quoted values alone.

Double the backslash, or use single quotes, in which it has no meaning.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: "Reviews regular expressions such as \\d+ in pull requests"\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "Reviews regular expressions such as \\\\d+ in pull requests"\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'bad-escape', (fault) => ({
    cause: `"${written(document, fault)}" is no escape that YAML knows.`,
    remedy: 'Double the backslash.',
    fixes: [mendingFix(fault, fault.edits.length > 1 ? 'Double the backslashes' : 'Double the backslash')],
  })),
};

function written({ text }: AgentDocument, { span }: Fault): string {
  return `\\${String.fromCodePoint(text.codePointAt(span.start + 1) ?? 0)}`;
}
