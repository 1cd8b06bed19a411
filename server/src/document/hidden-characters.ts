import { lineAt } from './lines';
import { span, type Span } from './span';

/** Characters side by side that an editor does not show, although whoever reads the file reads them. */
export interface HiddenRun {
  readonly span: Span;
  readonly characters: readonly string[];
  /**
   * `text`: letters of a second alphabet that nothing shows. `direction`: they turn the direction of what follows. `control`: they steer a terminal.
   * `invisible`: they are there, and that is all.
   */
  readonly kind: 'text' | 'direction' | 'control' | 'invisible';
}

const tags = '\\u{E0000}-\\u{E007F}';
const direction = '\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069';
const control = '\\b\\u001B';
const blank = '\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB';
const selectors = '\\uFE00-\\uFE0F';
const rare = '\\u{1D173}-\\u{1D17A}\\u{E0100}-\\u{E01EF}';

const anyHidden = new RegExp(`[${tags}${direction}${control}${blank}${selectors}${rare}]+`, 'gu');
/** The same by single units, of which the last two begin a pair of `tags` or `rare`: far quicker, and a little too much. */
const maybeHidden = new RegExp(`[${direction}${control}${blank}${selectors}\\uD834\\uDB40]`);
const only = (set: string): RegExp => new RegExp(`^[${set}]+$`, 'u');
const [onlyTags, onlyDirection, onlyControl] = [only(tags), only(direction), only(control)];

/** Scripts that are written from right to left, and those that cannot be written without joiners or without marks for where a line may break. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const letter = /[\p{L}\p{M}]/u;
const unjoined = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u20E3]/u;

/** Whether a text holds anything that could be hidden, which most do not, and which is told far sooner than where it is. */
export function mayHide(text: string): boolean {
  return maybeHidden.test(text);
}

/** The runs in a stretch of a text that nothing in writing calls for, in their order. What emoji and other scripts need is left out. */
export function* hiddenIn(text: string, at: Span): Generator<HiddenRun> {
  const part = text.slice(at.start, at.end);
  if (!mayHide(part)) return;
  let line: { readonly end: number; readonly isTurned: boolean } | undefined;
  for (const match of part.matchAll(anyHidden)) {
    const start = at.start + match.index;
    const run: HiddenRun = { span: span(start, start + match[0].length), characters: [...match[0]], kind: kindOf(match[0]) };
    // A line may be long and full of them, so that it is looked at once.
    if (run.kind === 'direction' && (!line || start >= line.end)) line = turnedLine(text, start);
    if (!isCalledFor(text, run, match[0], line?.isTurned === true)) yield run;
  }
}

function turnedLine(text: string, offset: number): { readonly end: number; readonly isTurned: boolean } {
  const line = lineAt(text, offset);
  return { end: line.next, isTurned: rightToLeft.test(line.text) };
}

function kindOf(run: string): HiddenRun['kind'] {
  if (onlyTags.test(run)) return 'text';
  if (onlyDirection.test(run)) return 'direction';
  return onlyControl.test(run) ? 'control' : 'invisible';
}

function isCalledFor(text: string, { span: at, characters, kind }: HiddenRun, run: string, isTurned: boolean): boolean {
  const before = characterBefore(text, at.start);
  const after = String.fromCodePoint(text.codePointAt(at.end) ?? 32);
  switch (kind) {
    case 'text':
      // The flags of countries that are part of others are spelt with them.
      return before === '\u{1F3F4}' && characters.length <= 8 && run.endsWith('\u{E007F}');
    case 'direction':
      // Overrides write even Latin letters backwards; what else turns the direction is part of writing such a line.
      return isTurned && !/[\u202D\u202E]/.test(run);
    case 'control':
      return false;
    case 'invisible':
      return isWriting(run, before, after);
  }
}

/** One selector behind a sign, a joiner between two emoji, or what the script of a neighbour needs. More of them spell something else. */
function isWriting(run: string, before: string, after: string): boolean {
  if (/^[\uFE00-\uFE0F]$/.test(run)) return true;
  if (/^\uFE0F?\u200D$/.test(run)) return emoji.test(before) && emoji.test(after) ? true : isOfJoinedScript(before) || isOfJoinedScript(after);
  if (/^[\u{E0100}-\u{E01EF}]$/u.test(run)) return /\p{Script=Han}/u.test(before);
  if (run === '\u00AD') return letter.test(before) && letter.test(after);
  return run.length <= 2 && (isOfJoinedScript(before) || isOfJoinedScript(after));
}

function isOfJoinedScript(character: string): boolean {
  return letter.test(character) && !unjoined.test(character);
}

function characterBefore(text: string, offset: number): string {
  const low = text.charAt(offset - 1);
  return /[\uDC00-\uDFFF]/.test(low) ? text.slice(offset - 2, offset) : low;
}

/** What letters of the second alphabet say, which stands for that of ASCII; a dot for what is no letter. */
export function spelledOut({ characters }: HiddenRun): string {
  return characters.map((character) => ((character.codePointAt(0) ?? 0) & 0x7f)).map((code) => (code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : '.')).join('');
}

/** Each character once, by its number: `U+200B`. */
export function numbersOf({ characters }: HiddenRun): readonly string[] {
  return [...new Set(characters)].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
}
