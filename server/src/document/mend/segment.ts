import { indentOf, linesIn, type Line } from '../lines';
import { span, type Span } from '../span';

/** A top-level pair as the lines show it: the line with the key, and all lines up to the next such line. */
export interface Segment {
  readonly span: Span;
  /** Absent for lines before the first key. */
  readonly key: { readonly text: string; readonly span: Span } | undefined;
  /** What stands behind the colon on the key's own line, without blanks around it. */
  readonly value: Span;
  readonly keyLine: Line | undefined;
  readonly following: readonly Line[];
}

const keyLine = /^(["']?)([^\s#"'?,[\]{}&*!|>%@`-][^:"']*?|-[^\s:]+)\1[ \t]*:(?=\s|$)[ \t]*/;

/** Cuts a block at the lines that look like keys, at the indentation of the first of them. No parser is asked. */
export function segmentsOf(block: string): readonly Segment[] {
  const lines = [...linesIn(block)];
  const indent = Math.min(...lines.filter(({ text }) => keyLine.test(text.trimStart()) && !text.trimStart().startsWith('#')).map(({ text }) => indentOf(text)));
  const segments: Segment[] = [];
  let current: Line[] = [];
  const close = (): void => {
    const first = current[0];
    if (first) segments.push(segmentOf(current, first, indent));
    current = [];
  };
  for (const line of lines) {
    if (indentOf(line.text) === indent && keyLine.test(line.text.slice(indent))) close();
    current.push(line);
  }
  close();
  return segments;
}

function segmentOf(lines: readonly Line[], first: Line, indent: number): Segment {
  const whole = span(first.start, lines.at(-1)?.next ?? first.next);
  const found = indentOf(first.text) === indent ? keyLine.exec(first.text.slice(indent)) : null;
  if (!found) return { span: whole, key: undefined, value: span(first.start, first.start), keyLine: undefined, following: lines };
  const keyStart = first.start + indent + (found[1]?.length ?? 0);
  const text = found[2] ?? '';
  const valueStart = first.start + indent + found[0].length;
  return {
    span: whole,
    key: { text, span: span(keyStart, keyStart + text.length) },
    value: span(valueStart, Math.max(valueStart, first.start + first.text.trimEnd().length)),
    keyLine: first,
    following: lines.slice(1),
  };
}
