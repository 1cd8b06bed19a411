import { identityMap } from './offset-map';
import { parseYaml } from './parse-yaml';
import { applyEdits, span, type Edit, type Span } from './span';

/** A line whose value the reader puts in quotes on its second try. Offsets count from the start of the block. */
export interface QuotedLine {
  readonly key: Span;
  readonly value: Span;
}

/** What the reader does to a block that does not parse as it stands. */
export interface Retry {
  readonly text: string;
  /** From the block to `text`. */
  readonly edits: readonly Edit[];
  readonly quoted: readonly QuotedLine[];
  /** The leading tabs of a line, which become two spaces each. */
  readonly tabs: readonly Span[];
}

// The reader's own pattern, `^([a-zA-Z_-]+):\s+(.+)$`, in two steps, as it takes quadratic time in one. Its dot does not
// match a carriage return, so with CRLF line ends no line is ever rewritten.
const opening = /^([a-zA-Z_-]+):(\s+)(?=\S)/;
const lineTerminator = /[\r\u2028\u2029]/;
const special = /[{}[\]*&#!|>%@`]|: /;

/** Rewrites a block line by line as Claude Code 2.1.330 does after a failed parse (spec section 3). */
export function retry(block: string): Retry {
  const quoted = quotedLines(block);
  // Blanks behind a key may hold a line break of their own, and shrink to one: the tabs among them are gone by then.
  const tabs = leadingTabs(block).filter(({ start }) => !quoted.some(({ key, value }) => key.end < start && start < value.start));
  const edits = [...quoted.flatMap((found) => quoting(block, found)), ...tabs.map(untabbing)];
  return { text: applyEdits(block, edits), edits, quoted, tabs };
}

function quotedLines(block: string): QuotedLine[] {
  const found: QuotedLine[] = [];
  let start = 0;
  for (const content of block.split('\n')) {
    const [before, key] = opening.exec(content) ?? [];
    if (before !== undefined && key !== undefined && isRewritten(content.slice(before.length)))
      found.push({ key: span(start, start + key.length), value: span(start + before.length, start + content.length) });
    start += content.length + 1;
  }
  return found;
}

function isRewritten(value: string): boolean {
  if (lineTerminator.test(value)) return false;
  if (value.startsWith('"') && value.endsWith('"')) return false;
  if (value.startsWith("'") && value.endsWith("'")) return false;
  if (!special.test(value)) return false;
  return !isList(value);
}

function isList(value: string): boolean {
  if (!value.startsWith('[') || !value.endsWith(']')) return false;
  const { root, problem } = parseYaml(value, identityMap);
  return problem === undefined && root?.kind === 'sequence';
}

/** The edits that quote a value: blanks before it shrink to one, the quotes are put around, `\` and `"` escaped. */
function quoting(block: string, { key, value }: QuotedLine): Edit[] {
  const edits: Edit[] = [
    { span: span(key.end + 1, value.start), text: ' ' },
    { span: span(value.start, value.start), text: '"' },
  ];
  for (const match of block.slice(value.start, value.end).matchAll(/[\\"]/g))
    edits.push({ span: span(value.start + match.index, value.start + match.index), text: '\\' });
  edits.push({ span: span(value.end, value.end), text: '"' });
  return edits;
}

function leadingTabs(block: string): Span[] {
  return [...block.matchAll(/^\t+/gm)].map((match) => span(match.index, match.index + match[0].length));
}

function untabbing(tabs: Span): Edit {
  return { span: tabs, text: '  '.repeat(tabs.end - tabs.start) };
}
