import type { Node, Scalar } from '../../node';
import type { OffsetMap } from '../../offset-map';
import { quoteProblem, scalarValue } from '../scalars';

/** A value on one line. */
export interface SimpleValue {
  readonly node: Node;
  /** Behind its last character, in offsets of the text. */
  readonly end: number;
}

// No indicator begins a text, and nothing in it may mean anything but itself.
const plainStart = /[^\s\-?:,[\]{}#&*!|>'"%@`]/y;
const mark = /:(?:\s|$)|\s#/;
const double = /"(?:[^"\\\n]|\\["\\nt])*"/y;
const single = /'(?:[^'\n]|'')*'/y;
const list = /\[ *(?:(?:[A-Za-z_][\w .()*/-]*|"[^"\\\n]*"|'[^'\n]*')(?: *, *(?=[A-Za-z_"'])|(?= *\])))*\]/y;
const item = /[A-Za-z_](?:[\w .()*/-]*[\w.()*/-])?|"[^"]*"|'[^']*'/g;
const escapes: Readonly<Record<string, string>> = { '\\n': '\n', '\\t': '\t', '\\"': '"', '\\\\': '\\' };

/** The scalar that the whole of a line is from `start` to `end`, blanks behind it apart; `undefined` where it may be more than that. */
export function simpleScalar(source: string, start: number, end: number, offsets: OffsetMap): SimpleValue | undefined {
  const text = source.slice(start, end);
  switch (text[0]) {
    case '"':
      return quotedScalar('double', matchAt(double, text), text, start, offsets);
    case "'":
      return quotedScalar('single', matchAt(single, text), text, start, offsets);
    default:
      return matchAt(plainStart, text) === undefined || mark.test(text) ? undefined : { node: scalar('plain', text, text, start, offsets), end };
  }
}

/** A list in brackets of plain words and texts in quotes. */
export function simpleList(source: string, start: number, end: number, offsets: OffsetMap): SimpleValue | undefined {
  const text = source.slice(start, end);
  if (matchAt(list, text) !== text) return undefined;
  const items = [...text.matchAll(item)].map(({ 0: written, index }) => {
    const style = written.startsWith('"') ? 'double' : written.startsWith("'") ? 'single' : 'plain';
    return scalar(style, style === 'plain' ? written : written.slice(1, -1), written, start + index, offsets);
  });
  return { node: { kind: 'sequence', span: { start: offsets.original(start), end: offsets.original(end) }, items, flow: true }, end };
}

/** Whether a line reads `text: text`, which is no value for any parser: the first mark in it is a colon before a word. */
export function isPairInPlain(text: string): boolean {
  return matchAt(plainStart, text) !== undefined && /^(?:(?!:(?:\s|$)|\s#)[^\n])*: +[^\s\-?:,[\]{}#&*!|>%@`]/.test(text);
}

function quotedScalar(style: 'single' | 'double', written: string | undefined, text: string, start: number, offsets: OffsetMap): SimpleValue | undefined {
  if (written !== text) return undefined;
  const inner = text.slice(1, -1);
  const value = style === 'single' ? inner.replaceAll("''", "'") : inner.includes('\\') ? inner.replace(/\\./g, (escape) => escapes[escape] ?? escape) : inner;
  if (quoteProblem({ style, text: value, written: text, tag: undefined })) return undefined;
  return { node: scalar(style, value, text, start, offsets), end: start + text.length };
}

function scalar(style: 'plain' | 'single' | 'double', text: string, written: string, start: number, offsets: OffsetMap): Scalar {
  const span = { start: offsets.original(start), end: offsets.original(start + written.length) };
  return { span, kind: 'scalar', style, value: style === 'plain' ? scalarValue({ style, text, written, tag: undefined }) : text };
}

function matchAt(pattern: RegExp, text: string): string | undefined {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[0];
}
