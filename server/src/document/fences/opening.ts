import { lineAt, linesIn, withLineFeeds, type Line } from '../lines';
import { span, type Span } from '../span';
import { split } from '../split';
import { afterBlanks, swallowed, unclosed, unclosedAt } from './closing';
import type { Intention, MissingClose } from './flaw';
import type { KeyLines } from './keys';

/** Blocks whose beginning the reader does not see. */

const invisible = /^[\s\u200B-\u200D\u2060\uFEFF]*/;

const fenceLine = /^---\s*$/;

const openerPattern = /^(?:---+[^\n]*|--?(?:[a-z]+:[^\n]*)?|[#>"'*-][#>"'*\- ]{0,2}---+|\+\+\+|[—–]+-?|___+|\*\*\*+|===+)\s*$/;

/** Dashes with a slip of the finger before or between them, such as ` #---` and `--'-`. */
const slipPattern = /^[^\w\n]{0,6}-[^\w\n]{0,3}-[^\w\n]{0,6}$/;

/** `---js`, `----`, `-`, `--name: reviewer`, `--- yaml`, `# ---`, `+++`, `—` or `***` where the opening fence belongs. */
export function badOpener(text: string, keys: KeyLines): Intention | undefined {
  const first = linesIn(text, startOf(text)).next().value;
  if (!first || fenceLine.test(first.text.replace(invisible, '')) || (!openerPattern.test(first.text) && !slipPattern.test(first.text))) return undefined;
  const dashes = /^-(?:-+[ \t]*)?/.exec(first.text)?.[0] ?? '';
  if (keys.test(first.text.slice(dashes.length))) return keyBehind(text, span(first.start, first.start + dashes.length), keys);
  const written = first.text.trimEnd();
  const closers = [...linesIn(text, first.next)];
  const close = closers.find(({ text: line }) => line.trimEnd() === written) ?? closers.find(({ text: line }) => line.startsWith('---'));
  const open = span(first.start, first.start + written.length);
  const missing = openWithoutClose(text, open, first.next, close?.start, keys);
  if (missing) return missing;
  if (!close || !keys.isAbout(text.slice(first.next, close.start))) return undefined;
  const closer = close.text.trimEnd() === written ? span(close.start, close.start + written.length) : undefined;
  const closing = closer ?? span(close.start, close.start + 3);
  return {
    split: { open, block: span(first.next, close.start), close: closing, body: span(afterBlanks(text, closing.end), text.length) },
    flaw: { kind: 'opener', span: open, ...(closer && { closer }) },
  };
}

/** A whole frontmatter in a code block that begins in the first line, as chats write it. */
export function codeBlock(text: string, keys: KeyLines): Intention | undefined {
  const [first, second] = linesIn(text, startOf(text));
  const fence = /^(?:`{3,}|~{3,})(?=[ \t]*\w*\s*$)/.exec(first?.text ?? '')?.[0];
  if (!first || !second || fence === undefined || !keys.test(second.text)) return undefined;
  const close = [...linesIn(text, first.next)].find((line) => line.text.trimEnd() === fence);
  if (!close || keys.endIn(text, first.next, close.start) < close.start || !keys.hasAll(keys.keysIn(text, first.next, close.start))) return undefined;
  const closer = span(close.start, close.start + fence.length);
  const open = span(first.start, first.start + first.text.trimEnd().length);
  return {
    split: { open, block: span(first.next, close.start), close: closer, body: span(afterBlanks(text, closer.end), text.length) },
    flaw: { kind: 'opener', span: open, closer },
  };
}

/** The same where nothing closes the block either, or only a rule of the prompt does, behind prose. */
function openWithoutClose(text: string, open: Span, start: number, close: number | undefined, keys: KeyLines): Intention | undefined {
  const end = keys.endOfOpen(text, start);
  if (!keys.hasAll(keys.keysIn(text, start, end)) || (close !== undefined && text.slice(end, Math.max(end, close)).trim() === '')) return undefined;
  const missing = unclosedAt(text, open, start, end, keys);
  return missing && { ...missing, flaw: { kind: 'opener', span: open, closing: missing.flaw } };
}

/** `--- name: reviewer`: the first key stands on the line of the dashes. */
function keyBehind(text: string, open: Span, keys: KeyLines): Intention | undefined {
  const close = [...linesIn(text, open.end)].find((line) => fenceLine.test(line.text));
  if (!close) return openWithoutClose(text, open, open.end, undefined, keys);
  const closing = span(close.start, close.start + 3);
  return {
    split: { open, block: span(open.end, close.start), close: closing, body: span(afterBlanks(text, closing.end), text.length) },
    flaw: { kind: 'opener', span: open },
  };
}

/** Keys in the first lines, with a fence below them and none above, or with no fence at all. */
export function unopened(text: string, keys: KeyLines): Intention | undefined {
  const start = afterBlanks(text, 0);
  const first = linesIn(text, start).next().value;
  if (!first || !keys.test(first.text)) return undefined;
  const end = keys.endOfOpen(text, start);
  const found = keys.keysIn(text, start, end);
  const close = [...linesIn(text, end)].find((line) => line.text.trim() !== '');
  const closing = close && fenceLine.test(close.text) ? span(close.start, close.start + 3) : undefined;
  // A single line above dashes is a heading; without any dashes, only a whole agent is beyond doubt.
  if (closing ? new Set(found).size < 2 : !keys.hasAll(found)) return undefined;
  const blockEnd = closing?.start ?? lineAt(text, start + text.slice(start, end).trimEnd().length).next;
  return {
    split: { open: span(start, start), block: span(start, blockEnd), close: closing, body: span(afterBlanks(text, closing?.end ?? blockEnd), text.length) },
    flaw: { kind: 'unopened', span: span(first.start, first.end), ...(!closing && { closeAt: blockEnd }) },
  };
}

/** How many lines of text before a fence still look like an accident, and not like a page about agents. */
const accidentalLines = 3;

/** Blanks, a comment or a sentence before the opening fence. */
export function textBefore(text: string, keys: KeyLines): Intention | undefined {
  let written = 0;
  let comment = false;
  for (const line of linesIn(text)) {
    const content = line.text.replace(invisible, '');
    const meant = fenceLine.test(content) ? meantFrom(text, line, written > 0, keys) : undefined;
    if (meant) return meant;
    if (content.startsWith('```') && line.start > 0) return undefined;
    comment ||= content.startsWith('<!--');
    if (content !== '' && !comment && ++written > accidentalLines) return undefined;
    if (comment && content.includes('-->')) comment = false;
  }
  return undefined;
}

function meantFrom(text: string, line: Line, written: boolean, keys: KeyLines): Intention | undefined {
  const start = line.start + line.text.indexOf('-');
  if (start === startOf(text)) return undefined;
  const behind = text.slice(start);
  const actual = split(behind);
  const open = actual ? swallowed(behind, actual, keys) : unclosed(behind, keys);
  const rest = open?.split ?? actual;
  if (!rest) return undefined;
  const moved = (at: Span): Span => span(at.start + start, at.end + start);
  const block = moved(rest.block);
  const found = keys.keysIn(text, block.start, block.end);
  // Below text, a page with a rule in it is as likely as an agent.
  if (found.length === 0 || (written && !found.includes('name')) || (open && !keys.hasAll(found))) return undefined;
  return {
    split: { open: moved(rest.open), block, close: rest.close && moved(rest.close), body: moved(rest.body) },
    flaw: { kind: 'text-before', span: span(startOf(text), start), ...(open && { closing: movedClose(open.flaw, moved) }) },
  };
}

function movedClose({ at, instead }: MissingClose, moved: (at: Span) => Span): MissingClose {
  return { at: moved(span(at, at)).start, ...(instead && { instead: moved(instead) }) };
}

/** Lone carriage returns, which YAML takes for line ends and the reader's splitter does not. */
export function loneCarriageReturns(text: string, keys: KeyLines): Intention | undefined {
  const mended = withLineFeeds(text);
  const found = mended === text ? undefined : split(mended);
  if (!found || !keys.anyIn(mended, found.block.start, found.block.end)) return undefined;
  return { split: found, flaw: { kind: 'line-ends', span: found.open } };
}

function startOf(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}
