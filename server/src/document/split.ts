import { span, type Span } from './span';

/** Where the reader finds the frontmatter. All spans are file offsets. */
export interface Split {
  /** The opening dashes. */
  readonly open: Span;
  /** The YAML between the fences: what is handed to the parser. */
  readonly block: Span;
  /** The closing dashes; absent where the block was never closed. */
  readonly close: Span | undefined;
  /** Everything behind the closing fence and the white space after it. */
  readonly body: Span;
}

/**
 * Splits as Claude Code 2.1.330 does (spec section 2): the file begins with `---`, then white space that holds
 * a line feed; the block ends at the first later `---` anywhere. `undefined` where there is no frontmatter.
 * One leading byte order mark is passed over.
 */
export function split(text: string): Split | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---', start)) return undefined;
  const blockStart = afterFence(text, start + 3);
  if (blockStart === undefined) return undefined;
  const closeStart = text.indexOf('---', blockStart);
  if (closeStart === -1) return undefined;
  return {
    open: span(start, start + 3),
    block: span(blockStart, closeStart),
    close: span(closeStart, closeStart + 3),
    body: span(afterBlanks(text, closeStart + 3), text.length),
  };
}

/** The offset behind the last line feed of the white space at `offset`; `undefined` where it has none. */
export function afterFence(text: string, offset: number): number | undefined {
  const lastLineFeed = text.lastIndexOf('\n', afterBlanks(text, offset) - 1);
  return lastLineFeed < offset ? undefined : lastLineFeed + 1;
}

function afterBlanks(text: string, offset: number): number {
  const pattern = /\s*/y;
  pattern.lastIndex = offset;
  return offset + (pattern.exec(text)?.[0].length ?? 0);
}
