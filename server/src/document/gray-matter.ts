import matter from 'gray-matter';
import { span, type Span } from './span';

/** How gray-matter, and with it every tool that is built on it, takes a file apart. */
export interface GrayMatterReading {
  /** What stands behind the opening dashes: gray-matter takes it for the language of the block. */
  readonly language: string;
  /** What it hands to the parser of that language. */
  readonly block: Span;
  /** What it takes for the content. */
  readonly body: Span;
}

/**
 * Asks gray-matter where the frontmatter is; `undefined` where it sees none. Out of the box it would evaluate a block that begins with `---js`,
 * throw on broken YAML once and then answer from a cache without bounds. Here it never learns the language that the file names, has one engine,
 * which does nothing, and is always given options, which keeps the cache out of it. Nothing is evaluated or parsed; takes any text, never throws.
 */
export function readByGrayMatter(text: string): GrayMatterReading | undefined {
  // gray-matter itself strips one byte order mark.
  const start = (text.startsWith('\uFEFF') ? 1 : 0) + 3;
  if (!text.startsWith('---', start - 3) || text[start] === '-') return undefined;
  const language = languageAt(text, start);
  const unnamed = language === '' ? text : text.slice(0, start) + stand.repeat(language.length) + text.slice(start + language.length);
  try {
    const file = matter(unnamed, { language: stand, engines: { [stand.repeat(language.length || 1)]: inert } });
    const blockStart = start + language.length;
    const block = span(blockStart, blockStart + file.matter.length);
    return { language: language.trim(), block, body: span(text.length - file.content.length, text.length) };
  } catch {
    return undefined;
  }
}

/** Takes the place of each character of the language's name, so that all offsets stay. */
const stand = 'x';

const inert = { parse: () => ({}), stringify: () => '' };

/** The rest of the first line, where it is more than blanks. Like gray-matter, in a text without a line end all but the last character. */
function languageAt(text: string, start: number): string {
  const rest = text.slice(start);
  const language = rest.slice(0, rest.search(/\r?\n/));
  return language.trim() === '' ? '' : language;
}
