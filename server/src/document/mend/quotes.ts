import { span, type Edit } from '../span';
import { fieldOf, type Detector } from './detect';
import { quoted } from './quoting';
import { valueText } from './values';

/** Faults of values that begin with a quotation mark. */

/** `"Read", "Edit"`: a list without its brackets. */
export const quotedList: Detector = (suspect) => {
  const { value } = suspect.segment;
  if (fieldOf(suspect)?.form.kind !== 'names' || !/^(?:"[^"]*"|'[^']*')(?:\s*,\s*(?:"[^"]*"|'[^']*'))+$/.test(valueText(suspect))) return undefined;
  return { kind: 'quoted-list', span: value, value, edits: [insert(value.start, '['), insert(value.end, ']')] };
};

/** A backslash in double quotes that begins no escape: `"\d"`. */
export const badEscape: Detector = (suspect) => {
  const value = valueText(suspect);
  if (!value.startsWith('"')) return undefined;
  const bad = [...value.matchAll(/\\(?:([0abtnvfre "/\\N_LP\t]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})|)/g)].filter((match) => match[1] === undefined);
  const first = bad[0];
  if (!first) return undefined;
  const { value: at } = suspect.segment;
  const start = at.start + first.index;
  return { kind: 'bad-escape', span: span(start, start + 2), value: at, edits: bad.map((match) => insert(at.start + match.index, '\\')) };
};

/** `'it's'` and `"say "hi" now"`: the mark that is around the value is in it, too. */
export const innerQuote: Detector = (suspect) => {
  const value = valueText(suspect);
  const mark = value[0];
  if ((mark !== '"' && mark !== "'") || value.length < 2 || !value.endsWith(mark)) return undefined;
  const inner = [...value.slice(1, -1).matchAll(mark === '"' ? /(?<!\\)"/g : /'/g)].map((match) => match.index + 1 + suspect.segment.value.start);
  const first = inner[0];
  if (first === undefined) return undefined;
  const escape = mark === '"' ? '\\' : "'";
  return { kind: 'inner-quote', span: span(first, first + 1), value: suspect.segment.value, edits: inner.map((at) => insert(at, escape)) };
};

/** `"does X`: nothing closes the quotation mark. */
export const unclosedQuote: Detector = (suspect) => {
  const value = valueText(suspect);
  const mark = value[0];
  const { value: at, following } = suspect.segment;
  if ((mark !== '"' && mark !== "'") || value.indexOf(mark, 1) !== -1 || following.some(({ text }) => text.includes(mark))) return undefined;
  return { kind: 'unclosed-quote', span: span(at.start, at.start + 1), value: at, edits: [insert(at.end, mark)] };
};

/** `"does" X`: the value goes on behind the closing mark. */
export const textAfterQuote: Detector = (suspect) => {
  const value = valueText(suspect);
  const mark = value[0];
  if (mark !== '"' && mark !== "'") return undefined;
  const close = value.indexOf(mark, 1);
  if (close === -1) return undefined;
  const { value: at } = suspect.segment;
  const start = at.start + close + 1;
  return { kind: 'text-after-quote', span: span(start, at.end), value: at, edits: [{ span: at, text: quoted(value) }] };
};

function insert(at: number, text: string): Edit {
  return { span: span(at, at), text };
}
