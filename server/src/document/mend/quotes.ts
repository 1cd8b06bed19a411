import { indentOf } from '../lines';
import { span, type Edit, type Span } from '../span';
import { fieldOf, valueText, type Detector, type Suspect } from './detect';
import { quoted } from './quoting';

/** Faults of values that begin with a quotation mark. */

/** `"Read", "Edit"`: a list without its brackets. */
export const quotedList: Detector = (suspect) => {
  const { value } = suspect.segment;
  if (fieldOf(suspect)?.form.kind !== 'names' || !/^(?:"[^"]*"|'[^']*')(?:\s*,\s*(?:"[^"]*"|'[^']*'))+$/.test(valueText(suspect))) return undefined;
  return { kind: 'list-without-brackets', span: value, value, edits: [insert(value.start, '['), insert(value.end, ']')] };
};

const escape = /\\(?:([0abtnvfre "/\\N_LP\t]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|$)|)/gm;

/** A backslash in double quotes that begins no escape: `"\d"`. */
export const badEscape: Detector = (suspect) => {
  const value = wholeQuoted(suspect);
  if (value?.mark !== '"') return undefined;
  const bad = [...value.text.matchAll(escape)].filter((match) => match[1] === undefined).map((match) => value.span.start + match.index);
  const first = bad[0];
  if (first === undefined) return undefined;
  return { kind: 'bad-escape', span: span(first, first + 2), value: value.span, edits: bad.map((at) => insert(at, '\\')) };
};

/** `'it's'` and `"say "hi" now"`: the mark that is around the value is in it, too. */
export const innerQuote: Detector = (suspect) => {
  const value = wholeQuoted(suspect);
  if (!value?.closed) return undefined;
  const marks = innerMarks(value.text, value.mark).map((index) => index + value.span.start);
  const first = marks[0];
  if (first === undefined) return undefined;
  const prefix = value.mark === '"' ? '\\' : "'";
  return { kind: 'inner-quote', span: span(first, first + 1), value: value.span, edits: marks.map((at) => insert(at, prefix)) };
};

/** The marks between the first and the last that are not escaped, in offsets of `text`. */
function innerMarks(text: string, mark: string): readonly number[] {
  const pattern = mark === '"' ? /\\[^]|"/g : /''|'/g;
  return [...text.slice(1, -1).matchAll(pattern)].filter(([found]) => found === mark).map(({ index }) => index + 1);
}

/** `"does X`: nothing closes the quotation mark. */
export const unclosedQuote: Detector = (suspect) => {
  const value = wholeQuoted(suspect);
  if (!value || value.closed || innerMarks(`${value.text} `, value.mark).length > 0) return undefined;
  const { start, end } = value.span;
  const closing = isMismatched(value) ? { span: span(end - 1, end), text: value.mark } : insert(end, value.mark);
  return { kind: 'unclosed-quote', span: span(start, start + 1), value: value.span, edits: [closing] };
};

/** `"does X'`: another mark closes the value, and is nowhere else in it. */
function isMismatched({ text }: Quoted): boolean {
  const last = text.at(-1) ?? '';
  return text.length > 1 && /["'”’“]/.test(last) && text.indexOf(last) === text.length - 1 && !/[“‘]/.test(text.slice(0, -1));
}

/** `["Read", "Edit]`: a mark inside of brackets that nothing closes before they end. */
export const unclosedInBrackets: Detector = (suspect) => {
  const value = valueText(suspect);
  const closer = value.startsWith('[') ? ']' : value.startsWith('{') ? '}' : undefined;
  const mark = ['"', "'"].find((one) => value.split(one).length % 2 === 0);
  if (closer === undefined || mark === undefined) return undefined;
  const last = value.lastIndexOf(mark);
  const stop = /[,\]}]/.exec(value.slice(last))?.index ?? value.length - last;
  const at = suspect.segment.value.start + last;
  return { kind: 'unclosed-quote', span: span(at, at + 1), value: suspect.segment.value, edits: [insert(at + stop, mark)] };
};

/** `"does" X`: the value goes on behind the closing mark. */
export const textAfterQuote: Detector = (suspect) => {
  const value = valueText(suspect);
  const mark = value[0];
  if (mark !== '"' && mark !== "'") return undefined;
  const close = value.indexOf(mark, 1);
  const { value: at, following } = suspect.segment;
  if (close === -1 || close === value.length - 1 || following.some(({ text }) => text.trim() !== '' && !text.trimStart().startsWith('#'))) return undefined;
  const rest = span(at.start + close + 1, at.end);
  // A comma is left over from JSON.
  const isComma = /^\s*,$/.test(value.slice(close + 1));
  return { kind: 'text-after-quote', span: rest, value: at, edits: [isComma ? { span: rest, text: '' } : { span: at, text: quoted(value) }] };
};

interface Quoted {
  readonly mark: '"' | "'";
  readonly span: Span;
  readonly text: string;
  /** Whether the value ends with the mark that it begins with. */
  readonly closed: boolean;
}

/** A value that begins with a quotation mark, with all its lines. */
function wholeQuoted({ block, segment }: Suspect): Quoted | undefined {
  const mark = block[segment.value.start];
  if (segment.value.start === segment.value.end || (mark !== '"' && mark !== "'")) return undefined;
  const last = segment.following.findLast(({ text }) => indentOf(text) > 0 && text.trim() !== '' && !text.trimStart().startsWith('#'));
  const end = last ? last.start + last.text.trimEnd().length : segment.value.end;
  const text = block.slice(segment.value.start, end);
  return { mark, span: span(segment.value.start, end), text, closed: text.length > 1 && text.endsWith(mark) };
}

function insert(at: number, text: string): Edit {
  return { span: span(at, at), text };
}
