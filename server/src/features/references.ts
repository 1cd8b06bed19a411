import { bodyOf, type AgentDocument } from '../document/agent-document';
import { entryOf, type Scalar } from '../document/node';
import { stretchesIn } from '../document/prose';
import { span, type Span } from '../document/span';
import type { Word, WordKind, Words } from './vocabulary/expected';
import { agentWords } from './vocabulary/names';
import { scalarsIn } from './vocabulary/scalars';
import type { Scope } from './vocabulary/scope';
import { innerTokens, tokensOf, type Token } from './vocabulary/tokens';
import { toolWords } from './vocabulary/tools';

/** A name or a word of a table that a file uses. */
export interface Reference {
  readonly span: Span;
  readonly kind: WordKind;
  /** As the reader calls it, which may be another name than is written. */
  readonly name: string;
  readonly written: string;
  /** What it means; absent for a name that nothing is known of. */
  readonly word?: Word;
  /** `declaration`: the agent's own name. */
  readonly place: 'declaration' | 'frontmatter' | 'prompt';
}

/** All that the frontmatter names, and what of it and of the reader's tools and agents stands between backticks in the prompt. */
export function referencesIn(scope: Scope): readonly Reference[] {
  const { document } = scope;
  const values = [...scalarsIn(scope)].flatMap(({ node, expected }) => (expected.words ? [...inScalar(document, node, expected.words)] : []));
  const named = [...ownName(document), ...values];
  return [...named, ...inPrompt(scope, named)];
}

function* ownName(document: AgentDocument): Generator<Reference> {
  const { root, dialect } = document;
  const field = dialect.fields.find(({ form }) => form.kind === 'name');
  const value = field && entryOf(root, field.name)?.value;
  const content = value?.kind === 'scalar' ? contentOf(document, value) : undefined;
  if (content) yield { span: content.at, kind: 'agent', name: content.text, written: content.text, place: 'declaration' };
}

function* inScalar(document: AgentDocument, node: Scalar, words: Words): Generator<Reference> {
  const content = contentOf(document, node);
  if (!content) return;
  for (const token of tokensOf(content.text, words.separator)) {
    const parts = words.inside ? innerTokens(token) : [];
    const reference = referenceTo(content.at.start, withoutSpecifier(token), words, token.text);
    if (!standsForItself.has(reference.kind)) yield reference;
    for (const part of parts) {
      const inside = words.inside?.(part.owner ?? '');
      if (inside) yield referenceTo(content.at.start, part, inside, part.text);
    }
  }
}

/** Numbers, booleans and free texts refer to nothing; the agent's own name has its place above. */
const standsForItself: ReadonlySet<WordKind> = new Set(['number', 'boolean', 'text']);

function referenceTo(from: number, { start, end, text }: Token, words: Words, whole: string): Reference {
  const word = words.meaning(whole);
  const kind = word?.kind ?? words.offered[0]?.kind ?? 'text';
  return { span: span(from + start, from + end), kind, name: word?.name ?? text, written: text, place: 'frontmatter', ...(word && { word }) };
}

/** `Agent` of `Agent(a, b)`. */
function withoutSpecifier(token: Token): Token {
  const open = token.text.indexOf('(');
  if (open <= 0) return token;
  const text = token.text.slice(0, open).trimEnd();
  return { start: token.start, end: token.start + text.length, text };
}

/** The text of a value that stands in the file letter for letter, on one line. */
export function contentOf({ text }: Pick<AgentDocument, 'text'>, node: Scalar): { readonly at: Span; readonly text: string } | undefined {
  const { start, end } = node.span;
  if (typeof node.value !== 'string' || node.style === 'literal' || node.style === 'folded') return undefined;
  const written = text.slice(start, end).trimEnd();
  const isQuoted = /^(["']).*\1$/.test(written) && written.length > 1;
  const at = isQuoted ? span(start + 1, start + written.length - 1) : span(start, start + written.length);
  const content = text.slice(at.start, at.end);
  return content === '' || /[\r\n]/.test(content) || content !== node.value.trimEnd() ? undefined : { at, text: content };
}

/** Kinds of names that a prompt may speak of. */
export const spokenOf: ReadonlySet<WordKind> = new Set(['tool', 'agent', 'skill', 'server']);

function* inPrompt(scope: Scope, named: readonly Reference[]): Generator<Reference> {
  const { text } = scope.document;
  const meanings = new Meanings(scope, named);
  for (const at of stretchesIn(text, bodyOf(scope.document))) {
    if (at.kind !== 'code' || at.start === at.end || at.end - at.start > longestName) continue;
    const written = text.slice(at.start, at.end).replace(/\(.*\)$/, '');
    const meaning = meanings.of(written);
    if (meaning) yield { ...meaning, span: span(at.start, at.start + written.length), written, place: 'prompt' };
  }
}

type Meaning = Pick<Reference, 'kind' | 'name' | 'word'>;

/** What names mean in a prompt: as in the frontmatter, if they stand there, else as tools and agents. */
class Meanings {
  private readonly known = new Map<string, Meaning | undefined>();
  private readonly tables: readonly Words[];

  constructor(scope: Scope, named: readonly Reference[]) {
    this.tables = [toolWords(scope, false), agentWords(scope)];
    // What was a tool once may be a command or anything else in a prompt.
    for (const { name } of scope.document.dialect.removedTools) this.known.set(name, undefined);
    for (const { kind, name, word, written } of named) if (spokenOf.has(kind)) this.known.set(written, { kind, name, ...(word && { word }) });
  }

  of(written: string): Meaning | undefined {
    if (this.known.has(written)) return this.known.get(written);
    const word = this.tables.map(({ meaning }) => meaning(written)).find((one) => one !== undefined);
    const meaning = word && { kind: word.kind, name: word.name, word };
    this.known.set(written, meaning);
    return meaning;
  }
}

const longestName = 200;
