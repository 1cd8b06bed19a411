import type { Separator } from './expected';

/** One word of a text that can hold several. Offsets are those of the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name in front of the parentheses that it stands in. */
  readonly owner?: string;
}

/** The words of a text; without a separator, the whole of it. */
export function tokensOf(text: string, separator: Separator | undefined): readonly Token[] {
  if (separator === undefined) return trimmed(text, 0, text.length);
  const tokens: Token[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (separator === 'names' && character === '(') depth++;
    if (separator === 'names' && character === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !separates(character, separator)) continue;
    tokens.push(...trimmed(text, start, at));
    start = at + 1;
  }
  return [...tokens, ...trimmed(text, start, text.length)];
}

/** The word that the offset touches, inside of parentheses too; an empty one between words. */
export function tokenAt(text: string, separator: Separator | undefined, at: number): Token {
  const around = tokensOf(text, separator).find(({ start, end }) => start <= at && at <= end);
  if (!around) return { start: at, end: at, text: '' };
  return (separator === 'names' ? innerAt(around, at) : undefined) ?? around;
}

/** The words in the parentheses of a token. */
export function innerTokens(token: Token): readonly Token[] {
  const open = token.text.indexOf('(');
  if (open === -1) return [];
  const close = token.text.lastIndexOf(')');
  const inner = token.text.slice(0, close > open ? close : undefined);
  const owner = token.text.slice(0, open);
  const parts: Token[] = [];
  for (let start = open + 1; start <= inner.length; ) {
    const comma = inner.indexOf(',', start);
    const end = comma === -1 ? inner.length : comma;
    parts.push(...trimmed(inner, start, end));
    start = end + 1;
  }
  return parts.map((part) => ({ ...part, start: part.start + token.start, end: part.end + token.start, owner }));
}

function innerAt(token: Token, at: number): Token | undefined {
  const open = token.text.indexOf('(');
  const close = token.text.lastIndexOf(')');
  if (open === -1 || at <= token.start + open || (close > open && at > token.start + close)) return undefined;
  const found = innerTokens(token).find(({ start, end }) => start <= at && at <= end);
  return found ?? { start: at, end: at, text: '', owner: token.text.slice(0, open) };
}

function separates(character: string, separator: Separator): boolean {
  if (separator === 'bar') return character === '|';
  return character === ',' || (separator === 'names' && /\s/.test(character));
}

function trimmed(text: string, start: number, end: number): readonly Token[] {
  const written = text.slice(start, end);
  const word = written.trim();
  const first = start + written.indexOf(word);
  return word === '' ? [] : [{ start: first, end: first + word.length, text: word }];
}
