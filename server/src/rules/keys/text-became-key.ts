import type { AgentDocument } from '../../document/agent-document';
import { lineEndOf, linesIn } from '../../document/lines';
import { literalBlock } from '../../document/mend/quoting';
import { stringOf, type Entry } from '../../document/node';
import { span, type Edit } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Problem, Rule } from '../rule';
import { insert, replace } from '../support/edits';
import { keyText } from '../support/key-meaning';
import { strayTexts, type StrayText } from '../support/stray-text';
import { cut, present, valueSpan } from '../support/written';

export const textBecameKey: Rule = {
  id: 'text-became-key',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A further line of a text that begins at the margin and holds a colon is a key of its own, and is lost.',
  rationale: `
A text in YAML goes on in the lines below only where these are indented. A line at the margin begins a new pair, and if there is a colon in
it, everything in front of the colon is the key. The block still parses, so nobody is told that the line is no part of the text.

Write the text as a block scalar, with \`|\` behind the key and every line indented.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes.\nUse it for: database migrations\nmodel: opus\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: |-\n  Reviews pull requests for risky changes.\n  Use it for: database migrations\nmodel: opus\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const stray of strayTexts(document)) yield* problemOf(document, stray);
  },
};

function* problemOf(document: AgentDocument, { owner, lines }: StrayText): Generator<Problem> {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const at = span(first.keySpan.start, valueSpan(document, first.value).end);
  const more = lines.length > 2 ? `, and so are the ${lines.length - 1} lines below` : lines.length === 2 ? ', and so is the line below' : '';
  yield {
    span: at,
    message: `This line is no part of "${owner.key}": to YAML "${cut(keyText(document, first))}" is a key of its own${more}, and ${document.dialect.reader} ignores it. Indent the text, under "|" behind the key.`,
    fixes: present(joined(document, owner, last)),
  };
}

/** The text with the lines below it as one block scalar; a block that is there already takes them in. */
function joined(document: AgentDocument, owner: Entry, last: Entry): Fix | undefined {
  const { text, block } = document;
  const { value } = owner;
  if (value.kind !== 'scalar' || block?.attempt === 'none') return undefined;
  const end = [...linesIn(text, last.keySpan.start)][0]?.end ?? last.value.span.end;
  const edits = value.style === 'literal' || value.style === 'folded' ? indented(document, owner, end) : rewritten(document, owner, end);
  return edits && { title: `Make it part of "${owner.key}"`, edits, safe: false };
}

function indented({ text }: AgentDocument, { value }: Entry, end: number): readonly Edit[] | undefined {
  const [, indent] = /\n([ \t]+)\S/.exec(text.slice(value.span.start, value.span.end)) ?? [];
  if (indent === undefined) return undefined;
  return [...linesIn(text, value.span.end, end)].filter((line) => line.text.trim() !== '').map((line) => insert(line.start, indent));
}

function rewritten({ text }: AgentDocument, { value }: Entry, end: number): readonly Edit[] | undefined {
  const own = stringOf(value);
  const source = text.slice(value.span.start, value.span.end);
  if (own === undefined || value.span.end === value.span.start || /[\r\n]/.test(source)) return undefined;
  const [opening, ...lines] = [...linesIn(text, value.span.start, end)].map((line) => line.text.trimEnd());
  // What stands behind a quoted text is a comment, and stays where it would be lost.
  if (opening === undefined || (/^["']/.test(source) && opening !== source)) return undefined;
  const first = /^["']/.test(source) ? own : opening;
  return [replace(span(value.span.start, end), literalBlock([first, ...lines], '  ', lineEndOf(text)))];
}
