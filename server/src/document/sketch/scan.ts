import { span, type Span } from '../span';

/** A key with the place of its colon. */
export interface FoundKey {
  readonly key: string;
  readonly keySpan: Span;
  readonly colon: number;
}

export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function endsKey(text: string, colon: number, end: number): boolean {
  return colon + 1 >= end || isBlank(text[colon + 1]);
}

export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && isBlank(text[at])) at++;
  return at;
}

/** Passes over `&anchor` and `!tag`. */
export function skipProperties(text: string, at: number, end: number): number {
  while (at < end && (text[at] === '&' || text[at] === '!')) {
    while (at < end && !isBlank(text[at])) at++;
    at = skipBlanks(text, at, end);
  }
  return at;
}

/** The key that begins at `at`, with its colon before `end`, the end of the line. */
export function keyAt(text: string, at: number, end: number): FoundKey | undefined {
  const first = text[at] ?? '';
  if (first === '"' || first === "'") return quotedKeyAt(text, at, end, first);
  if ('#[]{},&*!|>%@`'.includes(first) || ('-?:'.includes(first) && isBlank(text[at + 1]))) return undefined;
  for (let colon = at + 1; colon < end; colon++) {
    if (text[colon] === '#' && isBlank(text[colon - 1])) return undefined;
    if (text[colon] === ':' && endsKey(text, colon, end)) return found(text, at, at + text.slice(at, colon).trimEnd().length, colon);
  }
  return undefined;
}

function quotedKeyAt(text: string, at: number, end: number, quote: '"' | "'"): FoundKey | undefined {
  const close = text.indexOf(quote, at + 1);
  if (close === -1 || close >= end) return undefined;
  const colon = skipBlanks(text, close + 1, end);
  return text[colon] === ':' && endsKey(text, colon, end) ? found(text, at + 1, close, colon) : undefined;
}

/** A key whose colon touches the value: `model:sonnet`. A colon before a slash belongs to an address. */
export function tightKeyAt(text: string, at: number, end: number): FoundKey | undefined {
  const pattern = /[A-Za-z_][\w-]*(?=:[^\s/:])/y;
  pattern.lastIndex = at;
  const length = pattern.exec(text)?.[0].length ?? 0;
  return length > 0 && at + length < end ? found(text, at, at + length, at + length) : undefined;
}

function found(text: string, start: number, end: number, colon: number): FoundKey {
  return { key: text.slice(start, end), keySpan: span(start, end), colon };
}

/** Whether a dash begins an item here: it stands before a blank or at the end of the line. */
export function isDash(text: string, at: number, lineEnd: number): boolean {
  return text[at] === '-' && (at + 1 >= lineEnd || isBlank(text[at + 1]));
}

/** The end of a plain text on its line, before the comment and the blanks in front of it. */
export function plainEnd(text: string, at: number, lineEnd: number): number {
  let end = lineEnd;
  for (let i = at + 1; i < lineEnd; i++) {
    if (text[i] !== '#' || !isBlank(text[i - 1])) continue;
    end = i;
    break;
  }
  return at + text.slice(at, end).trimEnd().length;
}

/** Told where a line begins; says whether what was opened before must have been meant to end above it. */
export type Stop = (lineStart: number) => boolean;

/** A quoted text from its opening quote on. Unclosed, it ends where its first line ends. */
export function quotedAt(text: string, at: number, end: number, stop: Stop): { readonly inner: Span; readonly next: number; readonly closed: boolean } {
  const quote = text[at];
  for (let i = at + 1; i < end; i++) {
    if (text[i] === '\\' && quote === '"') i++;
    else if (text[i] === quote && quote === "'" && text[i + 1] === quote) i++;
    else if (text[i] === quote) return { inner: span(at + 1, i), next: i + 1, closed: true };
    else if (text[i] === '\n' && stop(i + 1)) break;
  }
  const feed = text.indexOf('\n', at);
  const lineEnd = feed === -1 || feed > end ? end : feed;
  const written = text.slice(at, lineEnd).trimEnd().length;
  return { inner: span(at + 1, Math.max(at + 1, at + written)), next: lineEnd, closed: false };
}
