import type { RuleProblem } from '../../src/rules';

/**
 * Problems drawn into the text that they are about: below each line that has some, one line of carets for each problem, with
 * `severity rule-id: message`. What spans several lines is drawn to the end of its first line. A line end of `\r\n` shows as `␍`.
 */
export function withMarkers(text: string, problems: readonly RuleProblem[]): string {
  const lines = text.split('\n');
  const drawn: string[] = [];
  let start = 0;
  for (const line of lines) {
    drawn.push(line.replace(/\r$/, '␍'));
    const end = start + line.length;
    for (const problem of problems) {
      const at = problem.span;
      if (at.start < start || at.start > end || (at.start === end + 1)) continue;
      const carets = '^'.repeat(Math.max(1, Math.min(at.end, end) - at.start));
      drawn.push(`${' '.repeat(at.start - start)}${carets} ${problem.severity} ${problem.rule.id}: ${problem.message}`);
    }
    start = end + 1;
  }
  return drawn.join('\n');
}

/** A text with the cursor taken out of it, and where it was. */
export function withCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('<|>');
  if (offset === -1) throw new Error('The fixture has no <|>');
  return { text: marked.slice(0, offset) + marked.slice(offset + 3), offset };
}

/** A fixture as it was before problems were drawn into it: without the lines of carets, and with `␍` as `\r`. */
export function withoutMarkers(marked: string): string {
  return marked
    .split('\n')
    .filter((line) => !/^ *\^+ (?:error|warning|information|hint) [a-z-]+: /.test(line))
    .join('\n')
    .replaceAll('␍', '\r');
}
