import { bodyOf, type AgentDocument } from './agent-document';
import { promptOf } from './prompt';
import { remembered } from './remembered';
import { span, type Span } from './span';

/** A file that the prompt names by its path: as the destination of a link or an image, or as `@file`. */
export interface NamedFile {
  readonly kind: 'link' | 'mention';
  /** Where the path stands. */
  readonly at: Span;
  /** Without the escapes of a link, and without what follows a `#`. */
  readonly path: string;
}

// The destination of a markdown link, relative to the file; images are links, too. Bounded, as each of a million brackets is tried.
const destination = /\]\(\s*<?(?!#|[a-z][a-z\d+.-]{0,30}:)([^\s()>#]{1,500})(?:#[^\s)>]{0,500})?>?(?:\s{1,9}"[^"]{0,500}")?\s{0,9}\)/gi;
const mention = /(?<![\w@/.])@((?:~\/|\.{0,2}\/)?[\w.-]+(?:\/[\w.-]+)*\.\w+)/g;

/** The files that the prompt names outside of code blocks. They may or may not exist. */
export const namedFiles = remembered((document: AgentDocument): readonly NamedFile[] => {
  const { text } = document;
  const body = bodyOf(document);
  const prompt = text.slice(body.start, body.end);
  const found = [...(prompt.includes('](') ? matches(prompt, body, 'link', destination) : []), ...(prompt.includes('@') ? matches(prompt, body, 'mention', mention) : [])];
  if (found.length === 0) return [];
  const code = promptOf(text, body).passages.filter(({ kind }) => kind === 'code').map(({ opening, closing }) => span(opening.start, closing?.end ?? body.end));
  return found.filter(({ at }) => !code.some(({ start, end }) => start <= at.start && at.start < end));
});

function matches(prompt: string, { start: from }: Span, kind: NamedFile['kind'], pattern: RegExp): readonly NamedFile[] {
  return [...prompt.matchAll(pattern)].flatMap((match) => {
    const path = match[1] ?? '';
    const start = from + match.index + match[0].lastIndexOf(path);
    return path === '' ? [] : [{ kind, at: span(start, start + path.length), path: kind === 'link' ? decoded(path) : path }];
  });
}

/** The destination of a link without its escapes; one with a stray `%` is taken as it is. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
