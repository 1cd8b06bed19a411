import type { Dialect } from '../spec/dialect';
import { lineAt, linesIn, type Line } from './lines';
import { span, type Span } from './span';
import { split, type Split } from './split';

/** What keeps the reader from seeing the frontmatter that the author meant. `span` is the smallest stretch to blame. */
export type FenceFlaw = { readonly span: Span } & (
  /** Something stands before the opening fence: blanks, a comment, a sentence, a code fence. */
  | { readonly kind: 'text-before' }
  /** The first line is like a fence, but none: `---js`, `----`, `+++`. */
  | { readonly kind: 'opener' }
  /** The block is never closed. `at` is where the closing fence belongs; `dots` is a `...` that stands in its place. */
  | { readonly kind: 'unclosed'; readonly at: number; readonly dots?: Span }
  /** The block is closed by dashes that were meant as text. */
  | { readonly kind: 'cut' }
  /** The only line ends are lone carriage returns, which the reader does not take for line ends. */
  | { readonly kind: 'line-ends' }
);

/** The frontmatter as it was meant, and what stands in its way. */
export interface Intention {
  readonly split: Split;
  readonly flaw: FenceFlaw;
}

/**
 * The frontmatter that the author meant, where the reader sees another one or none. `undefined` where they agree, and
 * where nothing in the file shows that an agent was meant: other markdown is none of our business.
 */
export function intendedSplit(text: string, dialect: Dialect): Intention | undefined {
  const keys = new KeyLines(dialect);
  const actual = split(text);
  if (actual) return cut(text, actual, keys) ?? swallowed(text, actual, keys);
  return loneCarriageReturns(text, keys) ?? badOpener(text, keys) ?? unclosed(text, keys) ?? textBefore(text, keys);
}

/** Recognises lines that begin with a key of the dialect. */
class KeyLines {
  private readonly pattern: RegExp;

  constructor(dialect: Dialect) {
    const names = dialect.fields.map(({ name }) => name).join('|');
    this.pattern = new RegExp(`^["']?(?:${names})["']?[ \\t]*:(?:\\s|$)`);
  }

  test(line: string): boolean {
    return this.pattern.test(line);
  }

  /** Where the last line with a key begins; -1 where there is none. */
  lastIn(text: string, start: number): number {
    let last = -1;
    for (const line of linesIn(text, start)) if (this.test(line.text)) last = line.start;
    return last;
  }

  anyIn(text: string, start: number, end: number): boolean {
    for (const line of linesIn(text, start, end)) if (this.test(line.text)) return true;
    return false;
  }
}

const fenceLine = /^---\s*$/;

function nextFence(text: string, from: number): Line | undefined {
  for (const line of linesIn(text, from)) if (fenceLine.test(line.text)) return line;
  return undefined;
}

/** Dashes inside a value or a comment that end the block although a real fence follows further down. */
function cut(text: string, actual: Split, keys: KeyLines): Intention | undefined {
  if (!actual.close) return undefined;
  const line = lineAt(text, actual.close.start);
  const before = text.slice(line.start, actual.close.start);
  if (before === '') return closedEarly(text, actual, line, keys);
  const fence = nextFence(text, line.next);
  if (before.trim() === '') {
    if (!fence || !keys.anyIn(text, line.next, fence.start)) return undefined;
    return meantUntil(text, actual, fence, 'cut');
  }
  if (fence && isFrontmatter(text, line.next, fence.start, keys)) return meantUntil(text, actual, fence, 'cut');
  const end = endOfKeys(text, line.next, keys);
  const meant = { ...actual, block: span(actual.block.start, end), close: undefined, body: span(end, text.length) };
  return { split: meant, flaw: { kind: 'cut', span: actual.close } };
}

/** A fence right before lines that are keys again, with another fence after them. */
function closedEarly(text: string, actual: Split, line: Line, keys: KeyLines): Intention | undefined {
  const rest = text.slice(line.end - (line.text.length - 3), line.end).trim();
  const first = linesIn(text, actual.body.start).next().value;
  if (rest !== '' || !first || !keys.test(first.text)) return undefined;
  const fence = nextFence(text, line.next);
  if (!fence || !isFrontmatter(text, line.next, fence.start, keys)) return undefined;
  return meantUntil(text, actual, fence, 'cut');
}

function meantUntil(text: string, actual: Split, fence: Line, kind: 'cut'): Intention {
  const close = span(fence.start, fence.start + 3);
  const meant = { ...actual, block: span(actual.block.start, fence.start), close, body: span(afterBlanks(text, close.end), text.length) };
  return { split: meant, flaw: { kind, span: actual.close ?? close } };
}

/** A block that was never closed and so ends at a rule of the prompt, far behind its last key. */
function swallowed(text: string, actual: Split, keys: KeyLines): Intention | undefined {
  const end = endOfKeys(text, actual.block.start, keys);
  const lost = text.slice(end, actual.block.end);
  if (lost.trim() === '' || keys.anyIn(text, end, actual.block.end)) return undefined;
  if (!/\n[ \t]*\r?\n\s*$/.test(text.slice(actual.block.start, end))) return undefined;
  return unclosedAt(text, actual.open, actual.block.start, end, keys);
}

function unclosed(text: string, keys: KeyLines): Intention | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const first = linesIn(text, start).next().value;
  if (!first || !fenceLine.test(first.text)) return undefined;
  return unclosedAt(text, span(start, start + 3), first.next, endOfKeys(text, first.next, keys), keys);
}

function unclosedAt(text: string, open: Span, start: number, end: number, keys: KeyLines): Intention | undefined {
  if (!keys.anyIn(text, start, end)) return undefined;
  const last = text.slice(start, end).trimEnd().length + start;
  const at = Math.min(text.length, lineAt(text, last).next);
  const dots = [...linesIn(text, at, text.length)].find(({ text: line }) => line.trim() !== '');
  const closer = dots && /^\.\.\.\s*$/.test(dots.text) ? span(dots.start, dots.start + 3) : undefined;
  const body = closer ? closer.end : at;
  return {
    split: { open, block: span(start, closer?.start ?? at), close: undefined, body: span(afterBlanks(text, body), text.length) },
    flaw: { kind: 'unclosed', span: open, at: closer?.start ?? at, ...(closer && { dots: closer }) },
  };
}

/** `---js`, `----`, `--- yaml`, `+++`, `—` or `***` where the opening fence belongs. */
function badOpener(text: string, keys: KeyLines): Intention | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const first = linesIn(text, start).next().value;
  const opener = first && /^(?:---+[^\n]*|--|\+\+\+|[—–]+-?|___|\*\*\*|===+)\s*$/.exec(first.text);
  if (!first || !opener || fenceLine.test(first.text)) return undefined;
  const written = first.text.trimEnd();
  const close = [...linesIn(text, first.next)].find(({ text: line }) => fenceLine.test(line) || line.trimEnd() === written);
  if (!close || !keys.anyIn(text, first.next, close.start)) return undefined;
  return {
    split: {
      open: span(first.start, first.start + written.length),
      block: span(first.next, close.start),
      close: span(close.start, close.start + close.text.trimEnd().length),
      body: span(afterBlanks(text, close.end), text.length),
    },
    flaw: { kind: 'opener', span: span(first.start, first.start + written.length) },
  };
}

/** How many lines of text before a fence still look like an accident, and not like a page about agents. */
const accidentalLines = 3;

function textBefore(text: string, keys: KeyLines): Intention | undefined {
  let written = 0;
  for (const line of linesIn(text)) {
    if (/^\s*---\s*$/.test(line.text)) return meantFrom(text, line, keys);
    if (line.text.startsWith('```') && line.start > 0) return undefined;
    if (line.text.trim() !== '' && ++written > accidentalLines) return undefined;
  }
  return undefined;
}

function meantFrom(text: string, line: Line, keys: KeyLines): Intention | undefined {
  const start = line.start + line.text.indexOf('-');
  if (start === 0) return undefined;
  const rest = split(text.slice(start));
  if (!rest || !keys.anyIn(text, rest.block.start + start, rest.block.end + start)) return undefined;
  const moved = (at: Span): Span => span(at.start + start, at.end + start);
  return {
    split: { open: moved(rest.open), block: moved(rest.block), close: rest.close && moved(rest.close), body: moved(rest.body) },
    flaw: { kind: 'text-before', span: span(0, start) },
  };
}

function loneCarriageReturns(text: string, keys: KeyLines): Intention | undefined {
  if (!text.includes('\r') || text.includes('\n')) return undefined;
  const found = split(text.replaceAll('\r', '\n'));
  if (!found || !keys.anyIn(text.replaceAll('\r', '\n'), found.block.start, found.block.end)) return undefined;
  return { split: found, flaw: { kind: 'line-ends', span: found.open } };
}

/** Whether all lines could be YAML: keys, list items, comments, blanks and what is indented under them. */
function isFrontmatter(text: string, start: number, end: number, keys: KeyLines): boolean {
  return endOfKeys(text, start, keys) >= end;
}

const yamlLine = /^(?:\s|- |["']?[A-Za-z_][\w.-]*["']?\s*:(?:\s|$)|[}\]])/;

/**
 * Where the lines stop that could be frontmatter: before the first line of prose that follows a blank line or after
 * which no key of the dialect comes any more. A `#` begins a comment among the keys and a heading behind them.
 */
function endOfKeys(text: string, start: number, keys: KeyLines): number {
  const lastKey = keys.lastIn(text, start);
  let afterBlank = false;
  for (const line of linesIn(text, start)) {
    const blank = line.text.trim() === '';
    const comment = line.text.startsWith('#') && !afterBlank;
    if (!blank && !comment && !yamlLine.test(line.text) && (afterBlank || line.start > lastKey)) return line.start;
    afterBlank = blank;
  }
  return text.length;
}

function afterBlanks(text: string, offset: number): number {
  return text.length - text.slice(offset).trimStart().length;
}
