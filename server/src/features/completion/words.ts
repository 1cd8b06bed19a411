import { CompletionItemKind } from 'vscode-languageserver-types';
import type { SketchList, SketchMap } from '../../document/sketch/sketch';
import { span, type Span } from '../../document/span';
import { paragraphs } from '../markdown';
import type { Word, WordKind, Words } from '../vocabulary/expected';
import { innerTokens, tokenAt, tokensOf, type Token } from '../vocabulary/tokens';
import type { Frame, Place } from './place';
import { inQuotes, scalarText } from './scalar-text';
import type { Suggestion } from './suggestion';

/** The words that can stand at the cursor, without those that the text or its list holds already. */
export function wordSuggestions(words: Words, place: Place, frame: Frame): readonly Suggestion[] {
  const written = writtenAt(place, words);
  if (!written) return [];
  const { token, content, start } = written;
  // What the editor replaces must lie in one line.
  if (start + token.start < place.line.start || start + token.end > place.line.end) return [];
  const inner = token.owner === undefined ? undefined : words.inside?.(token.owner);
  if (token.owner !== undefined && !inner) return [];
  const nameOf = (text: string): string => words.meaning(text)?.name ?? text;
  const others = otherTokens(words, place, content, token).map(({ text }) => (inner ? text : nameOf(text)));
  const there = new Set(others);
  return (inner ?? words).offered.filter(({ name }) => !there.has(name)).map((word) => suggestionOf(word, words, place, frame, written));
}

/** What is written at the cursor: the whole text, its place in the file, and the word in it. */
interface WrittenText {
  readonly content: string;
  readonly start: number;
  readonly token: Token;
}

function writtenAt({ cursor, offset, document: { text } }: Place, words: Words): WrittenText | undefined {
  const scalar = cursor.value?.scalar;
  // A text below `|` or `>` ends with a line break, so that it is a word from a table only where words are looked for in it.
  if (scalar?.style === 'block' && !words.separator) return undefined;
  const { start, end } = scalar?.span ?? cursor.span;
  // Behind a text that may go on only because it can hold several words.
  if (offset > end && !words.separator) return undefined;
  const content = text.slice(start, Math.max(end, offset));
  const token = tokenAt(content, words.separator, offset - start);
  const open = token.text.indexOf('(');
  // The name alone is replaced; what is in the parentheses stays.
  if (open > 0 && offset - start <= token.start + open) return { content, start, token: { ...token, end: token.start + open } };
  // Behind the parenthesis stands no name.
  if (open > 0 && !words.separator) return undefined;
  return words.separator ? { content, start, token } : { content, start, token: { start: 0, end: content.length, text: content } };
}

function otherTokens(words: Words, place: Place, content: string, { start, owner }: Token): readonly Token[] {
  const own = tokensOf(content, words.separator);
  const offset = start;
  if (owner !== undefined) return own.filter((token) => token.start <= offset && offset <= token.end).flatMap(innerTokens).filter((token) => token.start !== start);
  const beside = siblingTexts(place).flatMap((text) => tokensOf(text, words.separator));
  return [...(words.separator ? own.filter((token) => token.start !== start) : []), ...beside];
}

/** The texts of the other items of the list that the cursor is in. */
function siblingTexts({ cursor, document: { text } }: Place): readonly string[] {
  const last = cursor.trail.at(-1);
  const list: SketchList | undefined = cursor.item?.list ?? (last?.in.kind === 'list' ? last.in : undefined);
  const written = list?.items.flatMap(({ value }): readonly Span[] => (value?.kind === 'scalar' ? [value.span] : value?.kind === 'map' ? namesOf(value) : [])) ?? [];
  return written.filter(({ start }) => start !== cursor.value?.scalar?.span.start && start !== cursor.span.start).map(({ start, end }) => text.slice(start, end));
}

/** An item that is a map is one by the name that is its key. */
function namesOf({ pairs }: SketchMap): readonly Span[] {
  return pairs.map(({ keySpan }) => keySpan);
}

/** What an editor shows beside a word. */
export const kinds: Readonly<Record<WordKind, CompletionItemKind>> = {
  choice: CompletionItemKind.EnumMember,
  color: CompletionItemKind.Color,
  model: CompletionItemKind.EnumMember,
  tool: CompletionItemKind.Function,
  agent: CompletionItemKind.Class,
  skill: CompletionItemKind.Module,
  server: CompletionItemKind.Module,
  number: CompletionItemKind.Value,
  boolean: CompletionItemKind.Value,
  text: CompletionItemKind.Value,
};

function suggestionOf(word: Word, words: Words, place: Place, frame: Frame, { content, start, token }: WrittenText): Suggestion {
  const at: Span = span(start + token.start, start + token.end);
  const scalar = place.cursor.value?.scalar;
  const isWhole = token.start === 0 && token.end === content.length;
  const text = scalar && (!isWhole || scalar.style !== 'plain') ? inQuotes(word.name, scalar.style) : scalarText(word, place.cursor.flow);
  return {
    label: word.name,
    kind: kinds[word.kind],
    summary: word.summary,
    // The editor paints a swatch for the colour that the documentation ends with.
    documentation: word.hex === undefined ? word.documentation : paragraphs(word.documentation, word.hex),
    span: at,
    text: leadOf(words, place, frame, content, token) + text + tailOf(words, place, content, token),
    isSnippet: false,
    filter: word.name,
  };
}

/** A comma in front of the word is followed by a blank. */
function leadOf({ separator }: Words, { cursor }: Place, { before }: Frame, content: string, { start }: Token): string {
  if (!cursor.value?.scalar || start === 0) return before;
  return separator !== 'bar' && content[start - 1] === ',' ? ' ' : '';
}

/** A word that is put before another one is followed by a comma; the last one in a forgotten quote closes it. */
function tailOf({ separator }: Words, { cursor }: Place, content: string, { start, end }: Token): string {
  const rest = content.slice(end);
  if (separator && start === end && /^\s+[^\s,)]/.test(rest)) return separator === 'bar' ? '|' : ',';
  const scalar = cursor.value?.scalar;
  if (separator || !scalar || scalar.closed || rest !== '') return '';
  return scalar.style === 'double' ? '"' : "'";
}
