/** One line of a text, without its line end. Offsets are those of the text. */
export interface Line {
  readonly start: number;
  /** Before the line end, `\r\n` or `\n`. */
  readonly end: number;
  /** Where the next line begins, or the text ends. */
  readonly next: number;
  readonly text: string;
}

/** The lines between `start` and `end`, one after the other, so that a search can stop early. */
export function* linesIn(text: string, start = 0, end = text.length): Generator<Line, undefined> {
  while (start < end) {
    const feed = text.indexOf('\n', start);
    const next = feed === -1 || feed >= end ? end : feed + 1;
    const lineEnd = next > start && text[next - 1] === '\n' ? next - (text[next - 2] === '\r' && next - 2 >= start ? 2 : 1) : next;
    yield { start, end: lineEnd, next, text: text.slice(start, lineEnd) };
    start = next;
  }
  return undefined;
}

/** The line that holds `offset`. */
export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const line = linesIn(text, start).next().value;
  return line ?? { start, end: start, next: start, text: '' };
}

/** The line end that the text uses first; `\n` where it has none. */
export function lineEndOf(text: string): '\r\n' | '\n' {
  const feed = text.indexOf('\n');
  return feed > 0 && text[feed - 1] === '\r' ? '\r\n' : '\n';
}

/** How far the line is indented, in characters. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The text with a line feed for each lone carriage return, which YAML takes for a line end, too. No offset changes. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}
