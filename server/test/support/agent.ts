/** An agent file without problems, with further lines at the end of its frontmatter. */
export function agent(lines: string): string {
  return `---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes to the database\n${lines}---\n\nReview the diff.\n`;
}

/** The text with CRLF for its line ends. */
export function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
