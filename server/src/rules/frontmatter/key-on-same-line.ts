import type { AgentDocument } from '../../document/agent-document';
import { fieldNamed } from '../../document/field-named';
import { takesProse } from '../../document/mend/detect';
import type { Fault } from '../../document/mend/fault';
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
          severity: document.verdict !== 'loads' && (fault.fatal || isDecisive(document, fault)) ? 'error' : 'warning',
          message: `"${document.text.slice(fault.span.start, fault.span.end)}" stands on the line of "${fault.key ?? ''}". ${consequence(document, fault)} Begin a line with it.`,
          // A sentence may be a sentence after all.
          fixes: [{ ...mendingFix(fault, 'Put the key on a line of its own'), safe: !takesProse(fieldNamed(document.dialect, fault.key)) }],
        };
  },
};

function consequence(document: AgentDocument, fault: Fault): string {
  if (fault.fatal) return unreadable(document);
  return `${document.dialect.reader} takes it for a part of that value${document.verdict !== 'loads' && isDecisive(document, fault) ? ' and does not load the agent' : ''}.`;
}

/** Whether an agent needs the key that is lost, or a name without a colon. */
function isDecisive({ text, dialect }: AgentDocument, { span, key }: Fault): boolean {
  return fieldNamed(dialect, text.slice(span.start, span.end))?.required === true || fieldNamed(dialect, key)?.form.kind === 'name';
}
