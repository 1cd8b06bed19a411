import { indentOf, linesIn, type Line } from '../lines';
import { span, type Edit, type Span } from '../span';
import type { Dialect } from '../../spec/dialect';
import { fieldNamed } from '../field-named';
import { fieldOf, isKnownKey, takesProse, valueText, type Detector, type Suspect } from './detect';
import { dressedKey } from './key-lines';
import { literalBlock } from './quoting';
import type { Segment } from './segment';

/** Faults of lines at the margin, where YAML looks for the next key. */

const indentation = '  ';

/** The lines of a text that begin at the margin: a description goes on below its key as if the frontmatter were prose. */
export const unindentedContinuation: Detector = (suspect) => {
  const { segment, block, segments, dialect } = suspect;
  if (!segment.key || !mayTakeProse(suspect)) return undefined;
  const lines = linesUpTo(block, segment.keyLine?.next ?? 0, nextPair(segment, segments, dialect));
  const first = lines.find(isProse);
  if (!first) return undefined;
  const end = lines.findLast((line) => line.text.trim() !== '')?.end ?? first.end;
  const value = span(segment.value.start, end);
  const text = lines.filter((line) => line.end <= end);
  const common = { kind: 'unindented-continuation', span: span(first.start, first.end), value } as const;
  const opening = valueText(suspect);
  const whole = block.slice(value.start, value.end);
  const isQuoted = isOpenQuote(opening, whole);
  if (/^[|>][-+\d]*(?:\s+#.*)?$/.test(opening) || (isQuoted && !whole.slice(1, -1).includes(opening.charAt(0)))) return { ...common, edits: indenting(text) };
  const body = [...(opening === '' ? [] : [opening]), ...text.map((line) => line.text.trimEnd())];
  const gap = opening === '' && block[value.start - 1] === ':' ? ' ' : '';
  return { ...common, edits: [{ span: value, text: gap + literalBlock(isQuoted ? unquoted(body) : body, indentation, suspect.lineEnd) }] };
};

/** The lines without the marks around them, which have no use in a block scalar. */
function unquoted(lines: readonly string[]): readonly string[] {
  const last = lines.length - 1;
  return lines.map((line, index) => line.slice(index === 0 ? 1 : 0, index === last ? -1 : undefined)).filter((line, index) => line !== '' || (index > 0 && index < last));
}

/** Brings the lines at the margin to where the others are. */
function indenting(lines: readonly Line[]): readonly Edit[] {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const indented = written.find(({ text }) => indentOf(text) > 0);
  const blanks = indented ? indented.text.slice(0, indentOf(indented.text)) : indentation;
  return written.filter(({ text }) => indentOf(text) === 0).map((line) => ({ span: span(line.start, line.start), text: blanks }));
}

/** A key that the dialect does not know may take prose, too, where it is not itself a line of the text above. */
function mayTakeProse(suspect: Suspect): boolean {
  const { segment, segments, dialect } = suspect;
  const field = fieldOf(suspect);
  if (field) return takesProse(field);
  if (suspect.nested || isStructural(segment.key?.text ?? '', dialect)) return false;
  const before = segments.slice(0, segments.indexOf(segment)).findLast(({ key }) => isStructural(key?.text ?? '', dialect));
  return !takesProse(fieldNamed(dialect, before?.key?.text));
}

function isProse({ text }: Line): boolean {
  return text.trim() !== '' && indentOf(text) === 0 && !text.startsWith('#') && !/^["']?[\w.-]+["']?[ \t]*:(?:\s|$)/.test(text);
}

/** Where the next pair begins that is none of the text's own lines: most texts hold lines that look like pairs. */
function nextPair(segment: Segment, segments: readonly Segment[], dialect: Dialect): number {
  const rest = segments.slice(segments.indexOf(segment) + 1);
  const isKey = (line: Line): boolean => isStructural(unspacedKey(line.text) ?? '', dialect) || dressedKey(line, dialect) !== undefined;
  const own = segment.following.find(isKey);
  if (own) return own.start;
  for (const { key, following, span: at } of rest) {
    if (key && isStructural(key.text, dialect)) return at.start;
    const line = following.find(isKey);
    if (line) return line.start;
  }
  return segments.at(-1)?.span.end ?? segment.span.end;
}

function linesUpTo(block: string, start: number, end: number): readonly Line[] {
  return [...linesIn(block, start, end)];
}

/** Whether the key, in whatever letter case, is one that people write into frontmatter. */
function isStructural(key: string, dialect: Dialect): boolean {
  const folded = key.toLowerCase();
  return dialect.fields.some(({ name }) => name.toLowerCase() === folded) || dialect.foreignKeys.some(({ name }) => name === key);
}

/** `key` of `key:value`, at the margin. */
export function unspacedKey(line: string): string | undefined {
  return /^([A-Za-z][\w-]*):(?=\S)/.exec(line)?.[1];
}

function isOpenQuote(opening: string, whole: string): boolean {
  const mark = opening[0];
  return (mark === '"' || mark === "'") && !opening.includes(mark, 1) && whole.length > 1 && whole.endsWith(mark);
}

/** `name reviewer`: a key of the dialect without its colon, where no text can go on. */
export const missingColon: Detector = (suspect) => {
  const { segment, dialect } = suspect;
  if (segment.key && mayTakeProse(suspect)) return undefined;
  for (const line of segment.following) {
    const [, key] = /^([A-Za-z]\w*)[ \t]+[^\s:]/.exec(line.text) ?? [];
    if (key === undefined || !isKnownKey(dialect, key)) continue;
    const at = line.start + key.length;
    return { kind: 'missing-colon', span: span(line.start, at), value: span(at, line.end), edits: [{ span: span(at, at), text: ':' }] };
  }
  return undefined;
};

/** A line at the margin that is neither key nor text of the value above: taken out by making it a comment. */
export const strayLine: Detector = ({ segment }) => {
  const line = segment.following.find(({ text }) => text.trim() !== '' && !text.startsWith('#') && indentOf(text) === 0);
  if (!line || isItem(line.text)) return undefined;
  return { kind: 'stray-line', span: contentOf(line), value: contentOf(line), edits: [{ span: span(line.start, line.start), text: '# ' }] };
};

function isItem(line: string): boolean {
  return /^-(?:\s|$)/.test(line);
}

function contentOf(line: Line): Span {
  return span(line.start, line.start + line.text.trimEnd().length);
}
