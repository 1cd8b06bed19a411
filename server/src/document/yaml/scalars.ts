import { CST } from 'yaml';
import type { Scalar, ScalarStyle } from '../node';
import type { Tag } from './tags';

/** A scalar as the library leaves it: `text` is unfolded and unescaped, `written` is the stretch of the file. */
export interface RawScalar {
  readonly style: ScalarStyle;
  readonly text: string;
  readonly written: string;
  readonly tag: Tag | undefined;
}

/** The value that Bun gives a scalar. A tag counts only for plain ones. */
export function scalarValue({ style, text, written, tag }: RawScalar): Scalar['value'] {
  if (style === 'absent') return tag?.kind === 'string' ? '' : null;
  if (style === 'plain') return tag ? taggedValue(text, tag.kind) : plainValue(text);
  return style === 'single' || style === 'double' ? quotedValue(style, text, written) : text;
}

function taggedValue(text: string, kind: Tag['kind']): Scalar['value'] {
  const value = plainValue(text);
  const type = value === null ? 'null' : typeof value;
  return type === kind ? value : text;
}

/** YAML 1.2 core, with signs before hexadecimal and octal numbers. */
function plainValue(text: string): Scalar['value'] {
  if (/^(?:null|Null|NULL|~|)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return /^[-+.\d]/.test(text) ? (numberValue(text) ?? text) : text;
}

function numberValue(text: string): number | undefined {
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return NaN;
  const [, sign, digits] = /^([-+]?)(0x[\da-fA-F]+|0o[0-7]+|\.(?:inf|Inf|INF))$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const size = digits.startsWith('.') ? Infinity : Number(digits);
  return sign === '-' ? -size : size;
}

/**
 * Folds lines as Bun does: the first CRLF of a fold counts as two line breaks, and those behind an escaped one all count.
 * The text is written so that the library reads that from it.
 */
function quotedValue(style: 'single' | 'double', text: string, written: string): string {
  if (!/\r\n|\\\n/.test(written)) return text;
  const folds = style === 'single' ? /()(\r?\n)([ \t\r\n]*)/g : /\\[^\r\n]|(\\?)(\r?\n)([ \t\r\n]*)/g;
  const source = written.replace(folds, (whole: string, escaped: string, first: string | undefined, rest: string) => {
    if (first === undefined) return whole;
    const breaks = rest.split('\n').length - (first === '\n' ? 1 : 0);
    return escaped === '' ? '\n'.repeat(breaks + 1) : '\\n'.repeat(breaks);
  });
  const type = style === 'single' ? 'single-quoted-scalar' : 'double-quoted-scalar';
  // The scalar's errors were told when the library read it itself.
  return CST.resolveAsScalar({ type, source, offset: 0, indent: 0 }, false, () => undefined).value;
}

/** What keeps Bun from taking a quoted scalar that the library takes. */
export function quoteProblem({ style, text, written }: RawScalar): 'MISSING_CHAR' | 'BAD_DQ_ESCAPE' | undefined {
  if (style !== 'single' && style !== 'double') return undefined;
  // Where the last mark is an escaped one, the library fails to notice that the scalar never ends.
  if (escapesLast(written, style === 'single' ? "'" : '\\')) return 'MISSING_CHAR';
  // Half a pair that stands there as it is is no escape: it is a file's that could not be decoded, or one that nobody can save.
  return style === 'double' && written.includes('\\') && /\p{Surrogate}/u.test(text) && !/\p{Surrogate}/u.test(written) ? 'BAD_DQ_ESCAPE' : undefined;
}

/** Whether an odd number of `escape` stands before the last character, the opening mark not counted. */
function escapesLast(written: string, escape: string): boolean {
  let start = written.length - 1;
  while (start > 1 && written[start - 1] === escape) start--;
  return (written.length - 1 - start) % 2 === 1;
}
