import type { YAMLError } from 'yaml';

/** A text with parts hidden from the library behind others of the same length, so that every offset stays. */
export interface Masked {
  readonly source: string;
  /** Where keys stand that are lists in truth. */
  readonly listKeys: ReadonlySet<number>;
}

/** Hides what Bun takes and the library gives up on; `undefined` where its errors are about something else. */
export function mask(masked: Masked, errors: readonly YAMLError[]): Masked | undefined {
  return maskListKeys(masked, errors) ?? joinClosers(masked, errors) ?? maskBlankTabs(masked, errors);
}

const quoted = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'`;
const plain = String.raw`(?![\s"'&*!|>%@\x60[\]{}#]|[-?:](?:\s|$))(?:(?!:(?:\s|$)|\s#).)+`;
const text = `(?:${quoted}|${plain})`;
const listKey = new RegExp(String.raw`((?:- +)+${text}?:[ \t]+${text}?)([ \t]*:[ \t]+${text}[ \t]*)?(?=[ \t]*:(?:\s|$))`, 'y');

/**
 * Below `x: a`, Bun takes the list in the line `- b: c: d` for a key, with the value `d`. As `[{ b: 'c' }]`, that key is
 * called `[object Object]`. In `- b: c: d: e`, the value is the pair `d: e`: it becomes a text, as nothing reads it.
 */
function maskListKeys({ source, listKeys }: Masked, errors: readonly YAMLError[]): Masked | undefined {
  const found = new Set(listKeys);
  const parts: string[] = [];
  let end = 0;
  for (const { code, pos } of errors) {
    if (code !== 'MULTILINE_IMPLICIT_KEY' || pos[0] < end) continue;
    listKey.lastIndex = pos[0];
    const [, list, value] = listKey.exec(source) ?? [];
    if (list === undefined) continue;
    found.add(pos[0]);
    const rest = value === undefined ? '' : `${value}x`;
    parts.push(source.slice(end, pos[0]), 'x'.repeat(list.length), rest);
    end = pos[0] + list.length + rest.length;
  }
  return end === 0 ? undefined : { source: parts.join('') + source.slice(end), listKeys: found };
}

/**
 * Bun lets a line begin with `]`, `}` or a comma wherever it likes inside brackets, and with a colon inside braces. The line
 * is joined to the one above.
 */
function joinClosers({ source, listKeys }: Masked, errors: readonly YAMLError[]): Masked | undefined {
  const error = errors.find(({ code, message }) => code === 'BAD_INDENT' && message.startsWith('Flow'));
  if (!error) return undefined;
  const closer = error.message.startsWith('Flow map') ? /[\]},]|:\s/y : /[\]},]/y;
  closer.lastIndex = error.pos[0];
  if (!closer.test(source)) return undefined;
  const start = source.slice(0, error.pos[0]).trimEnd().length;
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  // What might be a comment would swallow the bracket.
  if (/(?<!\S)#/.test(line)) return undefined;
  return { source: source.slice(0, start) + ' '.repeat(error.pos[0] - start) + source.slice(error.pos[0]), listKeys };
}

const blankTab = /(?<![^\n])\t[ \t]*(?=[\r\n]|$)/g;

/**
 * A line of blanks that begins with a tab ends a block scalar for Bun, as a comment does, and is an empty line elsewhere.
 * Where Bun minds the tab is told by `mindedTab`, from the text as it was.
 */
function maskBlankTabs({ source, listKeys }: Masked, errors: readonly YAMLError[]): Masked | undefined {
  if (errors.length === 0) return undefined;
  // The first line of a block scalar must not begin with a tab.
  const blocks = errors.filter(({ message }) => message.startsWith('Block scalar'));
  const starts = new Map(blocks.map(({ pos, message }) => [pos[0], message.startsWith('Block scalar lines') ? '#' : '\t']));
  const masked = source.replace(blankTab, (blanks: string, offset: number) => (starts.get(offset) ?? ' ').padEnd(blanks.length));
  return masked === source ? undefined : { source: masked, listKeys };
}
