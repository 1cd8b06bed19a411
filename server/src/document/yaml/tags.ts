/** The anchor and the tag that stand before a node, in offsets of the text. */
export interface Properties {
  readonly start: number;
  readonly end: number;
  /** The tag as written. */
  readonly tag: Tag | undefined;
}

export interface Tag {
  readonly start: number;
  readonly end: number;
  /** What decides how a scalar is read; `other` makes a string of it, as does `string`. */
  readonly kind: 'string' | 'number' | 'boolean' | 'null' | 'other';
  /** The reader cannot make anything of it. */
  readonly broken: boolean;
}

const kinds: Readonly<Record<string, Tag['kind']>> = { '': 'string', str: 'string', int: 'number', float: 'number', bool: 'boolean', null: 'null' };

const tagCharacter = String.raw`(?:[\w\-#;/?:@&=+$.~*'()]|%[\da-fA-F]{2})`;
const tagPattern = new RegExp(
  [
    String.raw`!(?![^ \t\r\n])`,
    String.raw`!<!?(?:[,![\]]|${tagCharacter})+>`,
    String.raw`!!(${tagCharacter}+)(?![^ \t\r\n,[\]{}])`,
    String.raw`!([\da-zA-Z-]+(?!!)${tagCharacter}*)`,
  ].join('|'),
  'y',
);

/** The tag that begins at `start`, where a `!` stands. */
export function tagAt(source: string, start: number): Tag {
  tagPattern.lastIndex = start;
  const match = tagPattern.exec(source);
  if (!match) return { start, end: start + 1, kind: 'other', broken: true };
  const verbatim = match[0].startsWith('!<');
  const kind = verbatim ? 'other' : (kinds[match[1] ?? match[2] ?? ''] ?? 'other');
  return { start, end: start + match[0].length, kind, broken: false };
}

/** The last tag that begins before `offset`. */
export function tagBefore(source: string, offset: number): Tag | undefined {
  let start = source.lastIndexOf('!', offset - 1);
  if (start === -1) return undefined;
  while (start > 0 && !/[\s,[\]{}]/.test(source[start - 1] ?? '')) start--;
  return source[start] === '!' ? tagAt(source, start) : undefined;
}

/** Whether a tag such as `!a` ends at `offset`: behind it, a value may follow without a blank. */
export function endsShortTag(source: string, offset: number): boolean {
  const tag = tagBefore(source, offset);
  return tag?.end === offset && /[\da-zA-Z-]/.test(source[tag.start + 1] ?? '');
}

/** What stands before a node at `offset` that is known to have an anchor of that name, a tag, or both. */
export function propertiesBefore(source: string, offset: number, anchor: string | undefined, tagged: boolean): Properties | undefined {
  const tag = tagged ? tagBefore(source, offset) : undefined;
  const anchorStart = anchor === undefined ? -1 : source.lastIndexOf(`&${anchor}`, offset - 1);
  const starts = [...(tag ? [tag.start] : []), ...(anchorStart === -1 ? [] : [anchorStart])];
  if (starts.length === 0) return undefined;
  const anchorEnd = anchorStart === -1 ? 0 : anchorStart + 1 + (anchor?.length ?? 0);
  return { start: Math.min(...starts), end: Math.max(tag?.end ?? 0, anchorEnd), tag };
}
