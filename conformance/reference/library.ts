import { parse } from 'yaml';

/**
 * A YAML parser for the reference that is always at hand: the `yaml` library with the settings that come nearest to Bun's. What it is known to
 * read in another way is told by `isBeyondLibrary`.
 */
export function parseWithLibrary(text: string): unknown {
  if (text.includes('\0')) throw new Error('Bun refuses NUL characters.');
  return parse(text.replace(/\r(?!\n)/g, '\n'), { merge: true, uniqueKeys: false, logLevel: 'error', maxAliasCount: -1 }) as unknown;
}

/**
 * Whether a block holds what the library is known to read otherwise than Bun, so that only Bun itself could judge it: tabs, tags, explicit and
 * empty keys, merges, lines that begin with a comma or a closing bracket, carriage returns, document markers, byte order marks, list items with several colons, quotes that are
 * escaped at the end of a line, which the library takes for the end of the value, lists and maps in brackets
 * with a colon and nothing behind them, and escaped halves of surrogate pairs.
 */
export function isBeyondLibrary(block: string): boolean {
  return /[\t\r!?\uFEFF]|<<|^\s*(?:[,\]}]|\.\.\.|:)|[,[{:-]\s*,|[&*]\S*\s*,|\\u[dD][89a-fA-F]|\\"\s*$|\S''\s*$|[\]}]\s*:\s*$|^\s*- .*:\s.*:\s/m.test(block);
}
