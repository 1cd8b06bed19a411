import type { Dialect } from '../../spec/dialect';
import { split } from '../split';
import { cut, marked, swallowed, unclosed } from './closing';
import type { Intention } from './flaw';
import { KeyLines } from './keys';
import { badOpener, codeBlock, loneCarriageReturns, textBefore, unopened } from './opening';

export type { FenceFlaw, Intention, MissingClose } from './flaw';

/**
 * The frontmatter that the author meant, where the reader sees another one or none. `undefined` where they agree, and
 * where nothing in the file shows that an agent was meant: other markdown is none of our business.
 */
export function intendedSplit(text: string, dialect: Dialect): Intention | undefined {
  const keys = new KeyLines(dialect);
  const actual = split(text);
  if (actual) return marked(text, actual) ?? swallowed(text, actual, keys) ?? cut(text, actual, keys);
  return loneCarriageReturns(text, keys) ?? badOpener(text, keys) ?? codeBlock(text, keys) ?? unclosed(text, keys) ?? unopened(text, keys) ?? textBefore(text, keys);
}
