import type { Span } from '../../src/document/span';

/** Stretches drawn into a text with what is said of them: below each line, one line of carets for each. */
export function drawn(text: string, marks: readonly { readonly at: Span; readonly note: string }[]): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    lines.push(line.replace(/\r$/, '␍'));
    for (const { at, note } of marks) if (at.start >= start && at.start <= end) lines.push(`${' '.repeat(at.start - start)}${'^'.repeat(Math.max(1, at.end - at.start))}${note === '' ? '' : ` ${note}`}`);
    start = end + 1;
  }
  return lines.join('\n');
}

/** A drawn text without the drawing. */
export function undrawn(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^ *\^+(?: [\w .]+)?$/.test(line))
    .join('\n')
    .replaceAll('␍', '\r');
}
