import type { AgentDocument } from '../../document/agent-document';
import { entryOf, type Entry, type Node } from '../../document/node';
import type { Flaw } from '../../document/read/flaw';
import { documented, ran, read } from '../../spec/claude-code/sources';
import type { Field } from '../../spec/field';
import type { Problem, Rule } from '../rule';
import { oneOf } from '../support/blame';
import { nearestColors } from '../support/colors';
import { insert } from '../support/edits';
import { hexBehind, isColor } from '../support/hex-comment';
import { plainWords, wordIn } from '../support/invalid-value';
import { folded, nearest, type Guess } from '../support/nearest';
import { changeValue, present, removal, shown, valueSpan } from '../support/written';

export const invalidColor: Rule = {
  id: 'invalid-color',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A colour other than the eight names has no effect.',
  rationale: `
Claude Code knows eight colours by name, in lower case: red, blue, green, yellow, purple, orange, pink and cyan. \`Red\`, \`magenta\`,
\`gray\` and hex values have no effect, and nobody is told. An unquoted \`#ff0000\` is even a comment to YAML, so that no value is left.
`,
  sources: [ran, read, documented('sub-agents')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ncolor: Red\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ncolor: red\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ncolor: #10b981\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ncolor: green #10b981\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const { kind, field, value } of document.flaws.filter(isValueFlaw)) {
      const entry = isColor(field.form, document.dialect.colors) ? entryOf(document.root, field.name) : undefined;
      if (entry && kind === 'ignored') yield invalidName(document, field, entry, value);
      if (entry && kind === 'empty') yield* hexComment(document, field, entry);
    }
  },
};

function isValueFlaw(flaw: Flaw): flaw is Extract<Flaw, { kind: 'ignored' | 'empty' }> {
  return flaw.kind === 'ignored' || flaw.kind === 'empty';
}

function invalidName(document: AgentDocument, field: Field, entry: Entry, value: Node): Problem {
  const guesses = guessesOf(document, wordIn(value) ?? '');
  return {
    span: valueSpan(document, value),
    message: `${document.dialect.reader} does not accept ${shown(document, value)} for "${field.name}". ${plainWords(field.onInvalid)} ${remedy(document, guesses)}`,
    fixes: present(...guesses.map(({ text, sure }) => changeValue(document, value, text, sure)), removal(document, entry)),
  };
}

/** `color: #ff0000`: the colour is a comment. It stays one, behind the name. */
function* hexComment(document: AgentDocument, { form }: Field, entry: Entry): Generator<Problem> {
  const at = hexBehind(document, entry, form);
  if (!at) return;
  const hex = document.text.slice(at.start, at.end);
  const guesses = guessesOf(document, hex);
  yield {
    span: at,
    message: `"${hex}" begins a comment to YAML, so "${entry.key}" has no value; hex values are no colours to ${document.dialect.reader} in quotes either. ${remedy(document, guesses)}`,
    fixes: present(...guesses.map(({ text }) => ({ title: `Change to "${text}"`, edits: [insert(entry.value.span.end, ` ${text}`)], safe: false })), removal(document, entry)),
  };
}

function guessesOf({ dialect }: AgentDocument, word: string): readonly Guess[] {
  const near = nearest(word, dialect.colors);
  const [first] = near;
  if (first?.sure) return near;
  const named = dialect.colors.map(({ name }) => name).filter((name) => folded(word).includes(name));
  const likely = new Set([...(named.length === 1 ? named : []), ...nearestColors(word, dialect.colors)]);
  return likely.size > 0 ? [...likely].slice(0, 2).map((text) => ({ text, sure: false })) : near;
}

function remedy({ dialect }: AgentDocument, guesses: readonly Guess[]): string {
  const [first] = guesses;
  return first ? `Did you mean "${first.text}"?` : `Use ${oneOf(dialect.colors.map(({ name }) => name))}.`;
}
