/** A part of a stream of documents. */
export interface DocumentText {
  readonly start: number;
  readonly text: string;
}

export interface DocumentTexts {
  /** At least one. */
  readonly documents: readonly DocumentText[];
  readonly problem: { readonly code: string; readonly offset: number } | undefined;
}

/**
 * The documents that `...` lines end. A block never holds three dashes, so that no other marker needs looking for.
 * The first document counts even if it is empty, later ones only with content, as Bun has it. One leading byte order mark
 * is passed over.
 */
export function documentsIn(source: string): DocumentTexts {
  const documents: DocumentText[] = [];
  let problem: DocumentTexts['problem'];
  let start = source.startsWith('\uFEFF') ? 1 : 0;
  for (const { index } of source.matchAll(/(?<![^\n])\.\.\.(?![^ \t\r\n])/g)) {
    documents.push({ start, text: source.slice(start, index) });
    start = endOfLine(source, index + 3);
    if (hasContent(source.slice(index + 3, start))) problem ??= { code: 'UNEXPECTED_TOKEN', offset: index + 3 };
  }
  documents.push({ start, text: source.slice(start) });
  return { documents: documents.filter(({ text }, index) => index === 0 || hasContent(text)), problem };
}

function endOfLine(source: string, offset: number): number {
  const feed = source.indexOf('\n', offset);
  return feed === -1 ? source.length : feed + 1;
}

/** Whether there is anything but blanks and comments. */
function hasContent(text: string): boolean {
  return /[^ \t\r\n]/.test(text.replace(/(?<![^ \t\r\n])#[^\n]*/g, ''));
}
