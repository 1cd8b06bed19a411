import type { AgentDocument } from '../../document/agent-document';
import { entryOf, isNull, type Entry, type Node } from '../../document/node';
import { ran, read } from '../../spec/claude-code/sources';
import type { Field } from '../../spec/field';
import type { Problem, Rule } from '../rule';
import { expected, plainWords, wordIn } from '../support/invalid-value';
import { nearest } from '../support/nearest';
import { changeValue, present, removal, shown, valueSpan } from '../support/written';

/** Said by a rule of its own. */
const elsewhere = 'background';

export const invalidFlag: Rule = {
  id: 'invalid-flag',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A switch that is neither true nor false is ignored, or taken for false.',
  rationale: `
\`omitClaudeMd\`, \`observeSubagents\` and \`observeToolResults\` are switches. \`yes\` and \`on\` are plain words to YAML and have no effect on
the first two. \`observeToolResults\` goes further: whatever is no word for true counts as \`false\`, even an empty value.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nomitClaudeMd: yes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nomitClaudeMd: true\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'ignored' || flaw.field.form.kind !== 'flag' || flaw.field.name === elsewhere) continue;
      const entry = entryOf(document.root, flaw.field.name);
      if (entry) yield problemOf(document, flaw.field, entry);
    }
    for (const field of document.dialect.fields) {
      const entry = entryOf(document.root, field.name);
      if (entry && field.ignored === undefined && field.form.kind === 'flag' && field.form.otherwise === 'false' && !isSwitch(entry.value)) yield problemOf(document, field, entry);
    }
  },
};

const words = new Set(['true', 'false', 'yes', 'no', 'on', 'off', '1', '0']);

function isSwitch(value: Node): boolean {
  return value.kind === 'scalar' && words.has(String(value.value).toLowerCase());
}

function problemOf(document: AgentDocument, field: Field, entry: Entry): Problem {
  const { value, keySpan } = entry;
  const guesses = nearest(wordIn(value) ?? '', [{ name: 'true', synonyms: ['yes', 'on', '1'] }, { name: 'false', synonyms: ['no', 'off', '0'] }]);
  const what = isNull(value) ? 'an empty value' : shown(document, value);
  return {
    span: isNull(value) ? keySpan : valueSpan(document, value),
    message: `${document.dialect.reader} does not accept ${what} for "${field.name}". ${plainWords(field.onInvalid)} Use ${expected(field)}.`,
    fixes: present(
      ...(value.span.end > value.span.start ? guesses.map(({ text, sure }) => changeValue(document, value, text, sure)) : []),
      removal(document, entry),
    ),
  };
}
