import { indentOf, linesIn, type Line } from '../lines';
import { span, type Span } from '../span';

/** A pair as the lines show it: the line with the key, and all lines up to the next such line. */
export interface Segment {
  readonly span: Span;
  /** Absent for lines before the first key, and for the items of a list. */
  readonly key: { readonly text: string; readonly span: Span } | undefined;
  /** What stands behind the colon on the key's own line, without blanks around it. */
  readonly value: Span;
  readonly keyLine: Line | undefined;
  readonly following: readonly Line[];
}

// Blanks before the colon are taken as part of the key: to look for them apart takes quadratic time.
const keyPattern = /^(?:"([^"]*)"[ \t]*|'([^']*)'[ \t]*|([^\s#"'?,[\]{}&*!|>%@`:-][^:"'#]*|-[^\s:#]+[ \t]*)):(?=\s|$)[ \t]*/;

/** The key that a line begins with, `indent` characters from its start. */
export function keyIn(line: Line, indent: number): { readonly text: string; readonly span: Span; readonly valueStart: number } | undefined {
  const match = keyPattern.exec(indent === 0 ? line.text : line.text.slice(indent));
  if (!match) return undefined;
  const text = (match[1] ?? match[2] ?? match[3] ?? '').trimEnd();
  const start = line.start + indent + (match[3] === undefined ? 1 : 0);
  return { text, span: span(start, start + text.length), valueStart: line.start + indent + match[0].length };
}

/** Cuts a block at the lines that look like keys, at the smallest indentation of any. No parser is asked. */
export function segmentsOf(block: string): readonly Segment[] {
  const lines = [...linesIn(block)];
  const indent = lines.reduce((least, line) => (keyIn(line, indentOf(line.text)) ? Math.min(least, indentOf(line.text)) : least), Infinity);
  const segments: Segment[] = [];
  let current: Line[] = [];
  const close = (): void => {
    const first = current[0];
    if (first) segments.push(segmentOf(current, first, indent));
    current = [];
  };
  for (const line of lines) {
    if (indentOf(line.text) === indent && keyIn(line, indent)) close();
    current.push(line);
  }
  close();
  return segments;
}

function segmentOf(lines: readonly Line[], first: Line, indent: number): Segment {
  const whole = span(first.start, lines.at(-1)?.next ?? first.next);
  const key = indentOf(first.text) === indent ? keyIn(first, indent) : undefined;
  if (!key) return { span: whole, key: undefined, value: span(first.start, first.start), keyLine: undefined, following: lines };
  return { span: whole, key, value: valueIn(first, key.valueStart), keyLine: first, following: lines.slice(1) };
}

function valueIn(line: Line, start: number): Span {
  return span(start, Math.max(start, line.start + line.text.trimEnd().length));
}

const itemPattern = /^\s*(?:-[ \t]+)*-?/;

/** One line inside of a pair as if it were a pair of its own: `key: value`, `- value` or `- key: value`. */
export function nestedSegment(line: Line): Segment | undefined {
  const [lead = ''] = itemPattern.exec(line.text) ?? [];
  const indent = line.text.length - line.text.slice(lead.length).trimStart().length;
  const key = keyIn(line, indent);
  if (!key && !lead.trimEnd().endsWith('-')) return undefined;
  const value = valueIn(line, key?.valueStart ?? line.start + indent);
  return { span: span(line.start, line.next), key, value, keyLine: line, following: [] };
}
