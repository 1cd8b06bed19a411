/** A text of any origin as a code span, in which nothing is a link, an image or a command. Line breaks become blanks. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const fence = '`'.repeat(longestRun(line) + 1);
  // CommonMark takes one blank from either end, so that a backtick may stand there.
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A text of any origin as a block that shows it letter for letter. */
export function codeBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}

/** A text of any origin as running text: every character that could mean something to markdown is escaped. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** The paragraphs that there are, one below the other. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A text cut to about `length` characters, at a blank where one is near. Never inside of a surrogate pair. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()} …`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
