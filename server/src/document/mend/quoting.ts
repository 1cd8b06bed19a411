/**
 * A one-line text as a quoted YAML scalar of the same value: double quotes, or single ones where double quotes would
 * need escapes, so that backslashes stay as the author wrote them.
 */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A text of one or more lines as a literal block scalar; `lines` are joined by `lineEnd` and indented by `indent`. */
export function literalBlock(lines: readonly string[], indent: string, lineEnd: string): string {
  const body = lines.map((line) => (line.trim() === '' ? '' : indent + line));
  return ['|-', ...body].join(lineEnd);
}
