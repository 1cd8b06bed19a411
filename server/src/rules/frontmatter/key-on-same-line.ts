import type { AgentDocument } from '../../document/agent-document';
import type { Fault } from '../../document/mend/fault';
import { fieldNamed } from '../../document/field-named';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { mendingFix, unreadable } from '../support/faults';

export const keyOnSameLine: Rule = {
  id: 'key-on-same-line',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A key on the line of another one is a part of that one’s value.',
  rationale: `
A value goes up to the end of its line. A second key there is no YAML, and Claude Code’s second try puts all of it in quotes, so that \`name: reviewer description: Reviews\` is an agent with a long name and no description, which is not
loaded, and \`model: sonnet tools: Read\` one with a model that does not exist and all tools.

Begin a line with each key.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer description: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const fault of document.block?.faults ?? [])
      if (fault.kind === 'key-on-same-line')
        yield {
          span: fault.span,
          severity: document.verdict === 'loads' ? 'warning' : 'error',
          message: `"${document.text.slice(fault.span.start, fault.span.end)}" stands on the line of "${fault.key ?? ''}". ${consequence(document, fault)} Begin a line with it.`,
          fixes: [mendingFix(fault, 'Put the key on a line of its own')],
        };
  },
};

function consequence(document: AgentDocument, { fatal, span, key }: Fault): string {
  const { text, verdict, dialect } = document;
  if (fatal) return unreadable(document);
  const isLost = verdict !== 'loads' && [text.slice(span.start, span.end), key].some((name) => fieldNamed(dialect, name)?.required === true);
  return `${dialect.reader} takes it for a part of that value${isLost ? ' and does not load the agent' : ''}.`;
}
