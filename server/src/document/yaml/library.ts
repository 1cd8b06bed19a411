import { Composer, Parser, type Document } from 'yaml';

export type LibraryDocument = Document.Parsed;

// The library resolves no scalars: that is ours to do, see scalars.ts.
const options = { schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false, keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' } as const;

/** Once so many things stand where nothing may, the rest of the text tells no more. */
const mostErrors = 20;

/** The first document in a text, as the `yaml` library reads it, with its errors. */
export function readDocument(source: string): LibraryDocument {
  // An error in a text is no failure whose way anybody wants to know; to note the way takes longer than all the rest.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return firstDocument(source);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function firstDocument(source: string): LibraryDocument {
  const composer = new Composer(options);
  let errors = 0;
  for (const token of new Parser().parse(source)) {
    for (const document of composer.next(token)) return document;
    // A directive wants three dashes behind it, which no block has.
    if ((token.type === 'error' || token.type === 'directive') && ++errors === mostErrors) break;
  }
  for (const document of composer.end(true, source.length)) return document;
  throw new Error('The library makes at least one document of every text.');
}
