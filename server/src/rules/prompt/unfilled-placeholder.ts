import type { AgentDocument } from '../../document/agent-document';
import { entryOf, stringOf } from '../../document/node';
import type { Field } from '../../spec/field';
import { documented, ran } from '../../spec/claude-code/sources';
import type { Problem, Rule } from '../rule';
import { headOf } from '../support/blame';

export const unfilledPlaceholder: Rule = {
  id: 'unfilled-placeholder',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'A text that only keeps the place of another one is taken as it stands.',
  rationale: `
\`<DESCRIPTION>\` in a template, and the words that completion puts behind a key to be typed over, are a text like any other to Claude Code: the
agent loads, and its description tells Claude nothing to choose it by.

Write what the placeholder stands for.
`,
  sources: [ran, documented('sub-agents')],
  examples: [{ before: '---\nname: reviewer\ndescription: <DESCRIPTION>\n---\n\nReview the diff.\n' }],
  *check(document) {
    for (const field of document.dialect.fields) if (field.form.kind === 'description' || field.form.kind === 'text') yield* problemOf(document, field);
  },
};

function* problemOf(document: AgentDocument, { name, summary, form }: Field): Generator<Problem> {
  const entry = entryOf(document.root, name);
  const text = entry && stringOf(entry.value)?.trim();
  if (!entry || text === undefined || !(text === summary || (form.kind === 'description' && /^<[^<>]+>$/.test(text)))) return;
  const effect = form.kind === 'description' ? 'Claude has nothing to choose the agent by' : 'it is used as it stands';
  yield { span: headOf(document, entry.value), message: `"${name}" is still a placeholder, so that ${effect}. Write what it stands for.` };
}
