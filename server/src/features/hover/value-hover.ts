import type { AgentDocument } from '../../document/agent-document';
import { valueOf, type Scalar } from '../../document/node';
import { span, type Span } from '../../document/span';
import type { Field } from '../../spec/field';
import { code, codeBlock, paragraphs, shortened } from '../markdown';
import type { Word, Words } from '../vocabulary/expected';
import { tokenAt, tokensOf, type Token } from '../vocabulary/tokens';
import { costWords } from '../cost';
import { sourceLink } from './sources';
import type { Told } from './told';
import { keyMarkdown } from './key-hover';
import type { Target } from './target';

/** What a value means: the word that it is made of, else what the reader takes it for, else what its key is for. */
export function valueHover(document: AgentDocument, { node, expected, keys }: Extract<Target, { kind: 'value' }>, offset: number): Told | undefined {
  const whole = wholeOf(document, node);
  const content = contentOf(document, whole);
  const outermost = keys[0]?.name;
  const word = expected.words && wordAt(document, expected.words, content, offset, outermost);
  if (word) return word;
  const key = keys.at(-1);
  const field = keys.length === 1 ? document.dialect.fields.find(({ name, ignored }) => name === key?.name && ignored === undefined) : undefined;
  const markdown = field ? readingOf(document, field, node) : key && keyMarkdown(key);
  return markdown === undefined ? undefined : { span: whole, markdown: paragraphs(markdown, sourceLink(document.dialect, outermost)) };
}

/** The value without the line end that a block reaches up to. */
function wholeOf({ text }: AgentDocument, { span: { start, end } }: Scalar): Span {
  return span(start, start + text.slice(start, end).trimEnd().length);
}

/** The value without its quotes. One that only the reader put in quotes has none in the file. */
function contentOf({ text }: AgentDocument, { start, end }: Span): Span {
  const isQuoted = /["']/.test(text[start] ?? '') && text[end - 1] === text[start] && end - start > 1;
  return isQuoted ? span(start + 1, end - 1) : span(start, end);
}

function wordAt({ text, dialect }: AgentDocument, words: Words, content: Span, offset: number, key: string | undefined): Told | undefined {
  const { token, known } = tokenIn(text.slice(content.start, content.end), words, offset - content.start);
  if (token.text === '') return undefined;
  const at = span(content.start + token.start, content.start + token.end);
  const word = known.meaning(token.text);
  // A number that stands for itself needs no words; what its key is for says more.
  if (word?.documentation === '') return undefined;
  const link = sourceLink(dialect, key, word?.kind ?? known.offered[0]?.kind);
  if (word) return { span: at, markdown: paragraphs(wordMarkdown(token.text, word), link) };
  return known.unknown === undefined ? undefined : { span: at, markdown: paragraphs(code(token.text), known.unknown, link) };
}

/** The word at the pointer with the table that explains it: a name in parentheses only where such names mean something. */
function tokenIn(written: string, words: Words, at: number): { readonly token: Token; readonly known: Words } {
  const token = tokenAt(written, words.separator, at);
  const inside = token.owner === undefined ? undefined : words.inside?.(token.owner);
  if (token.owner === undefined || inside) return { token, known: inside ?? words };
  const around = tokensOf(written, words.separator).find(({ start, end }) => start <= at && at <= end);
  return { token: around ?? token, known: words };
}

export function wordMarkdown(written: string, { documentation, hex }: Word): string {
  return paragraphs(`**${code(written)}**`, documentation, hex && `Painted in about ${code(hex)}.`);
}

/** Longer values are cut. */
const mostShown = 600;

/** What the reader stores for a value that is no word of a table. */
function readingOf(document: AgentDocument, field: Field, node: Scalar): string {
  const { agent, dialect: { reader } } = document;
  const stored = agent?.[field.name];
  const title = `**${field.name}**: ${field.summary}`;
  if (!agent) return title;
  if (stored === undefined) return paragraphs(title, `Without effect as it is written. ${field.onInvalid}`);
  if (typeof stored !== 'string') return paragraphs(title, `${reader} reads ${code(JSON.stringify(stored))}.`);
  const cost = field.form.kind === 'description' ? `It costs ${costWords(stored)} in every conversation.` : undefined;
  const differs = stored !== valueOf(node) || node.style !== 'plain' || stored.length > mostShown;
  return paragraphs(title, differs || cost ? `${reader} reads:` : `${reader} reads ${code(stored)}.`, differs || cost ? codeBlock(shortened(stored, mostShown)) : undefined, cost);
}
