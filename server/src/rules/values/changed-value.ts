import type { AgentDocument } from '../../document/agent-document';
import { entryOf, valueOf, type Entry } from '../../document/node';
import { effortValue, integerValue, type Stored } from '../../document/read/values';
import { ran, read } from '../../spec/claude-code/sources';
import type { Form } from '../../spec/form';
import type { Problem, Rule } from '../rule';
import { changeValue, present, shown, valueSpan } from '../support/written';

export const changedValue: Rule = {
  id: 'changed-value',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A number is not kept as it is written: only the whole number that it begins with counts.',
  rationale: `
Where a whole number belongs, Claude Code takes the digits that the value begins with and drops the rest without a message:
\`maxTurns: 12abc\` is 12, \`"7.9"\` is 7, and of \`effort: 2.5\` the 2 is left.

Write the number that is meant.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nmaxTurns: 12 turns\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nmaxTurns: 12\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const { name, form, ignored } of document.dialect.fields) {
      const entry = ignored === undefined ? entryOf(document.root, name) : undefined;
      const stored = entry && storedBy(form, entry);
      if (entry && typeof stored === 'object' && isChanged(entry, stored.value)) yield problemOf(document, entry, String(stored.value));
    }
  },
};

function storedBy(form: Form, { value }: Entry): Stored | undefined {
  if (form.kind === 'integer') return integerValue(form, value);
  return form.kind === 'effort' ? effortValue(form, value) : undefined;
}

/** A level keeps its meaning whatever its letter case; a number must be what was written, in whichever notation. */
function isChanged({ value }: Entry, stored: unknown): boolean {
  if (typeof stored !== 'number') return false;
  const written = String(valueOf(value)).trim().replaceAll('_', '');
  return written === '' || Number(written) !== stored;
}

function problemOf(document: AgentDocument, { key, value }: Entry, stored: string): Problem {
  return {
    span: valueSpan(document, value),
    message: `Of ${shown(document, value)}, ${document.dialect.reader} takes only the number at its start: "${key}" is ${stored}. Write the number that is meant.`,
    fixes: present(changeValue(document, value, stored, false)),
  };
}
