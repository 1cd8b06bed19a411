import { CST } from 'yaml';
import type { OffsetMap } from '../../offset-map';
import type { SimpleValue } from './values';

const head = /[|>]-? *\n/y;
const line = /( *)([^\n]*)(?:\n|$)/y;

/** A block of text whose lines are all indented alike or more, with no empty one before the first; its `end` is where the next line begins. */
export function blockScalar(source: string, start: number, offsets: OffsetMap): SimpleValue | undefined {
  head.lastIndex = start;
  if (!head.test(source)) return undefined;
  const first = head.lastIndex;
  let indent = 0;
  let end = first;
  for (line.lastIndex = first; line.lastIndex < source.length; ) {
    const [, blanks = '', text = ''] = line.exec(source) ?? [];
    if (text !== '' && blanks.length < (indent || 1)) break;
    // What a line of blanks adds depends on how many there are.
    if (text === '' && (blanks !== '' || indent === 0)) return undefined;
    if (text === '') continue;
    indent ||= blanks.length;
    end = line.lastIndex;
  }
  if (indent === 0) return undefined;
  const span = { start: offsets.original(start), end: offsets.original(end) };
  const style = source[start] === '|' ? 'literal' : 'folded';
  return { node: { span, kind: 'scalar', style, value: valueOf(source, start, first, end, indent) }, end };
}

function valueOf(source: string, start: number, first: number, end: number, indent: number): string {
  const strip = source[start + 1] === '-';
  if (source[start] === '|') {
    const text = source.slice(first + indent, end).replace(new RegExp(`\\n {${indent}}`, 'g'), '\n').replace(/\n$/, '');
    return strip ? text : `${text}\n`;
  }
  const token = { type: 'block-scalar', offset: start, indent: 0, props: [{ type: 'block-scalar-header', offset: start, indent: 0, source: strip ? '>-' : '>' }], source: source.slice(first, end) } as const;
  return CST.resolveAsScalar({ ...token, props: [...token.props] }, true, () => undefined).value;
}
