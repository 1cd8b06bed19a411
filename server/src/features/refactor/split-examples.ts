import { stringOf } from '../../document/node';
import { decodeDescription } from '../../document/read/naming';
import type { Refactoring, Rewriting } from './rewriting';
import { blockScalarEdits } from './scalar-text';
import { spotsAt, type Spot } from './spots';

/**
 * Gives the examples of a description lines of their own. Where it holds line breaks, real ones or the two characters that the reader turns into one,
 * they become lines; where it is one line of text, YAML has to join the lines again, so that breaks are only made at blanks.
 */
export const splitExamples: Refactoring = (document, at) => {
  const spot = spotsAt(document, at).find(({ field }) => field?.form.kind === 'description');
  const text = stringOf(spot?.node);
  if (!spot || text === undefined || spot.inFlow) return [];
  const decoded = decodeDescription(text);
  const action = (edits: Rewriting['edits']): readonly Rewriting[] => [{ title: 'Split examples to lines', kind: 'split', edits }];
  if (decoded.includes('\n')) return isSplit(spot, text) ? [] : action(blockScalarEdits(document, spot, '|', decoded.split('\n')));
  const lines = text.split(between);
  const isLong = text.includes('<example>') && lines.length > 1 && spot.style !== 'block';
  return isLong ? action(blockScalarEdits(document, spot, '>', lines)) : [];
};

/** Blanks around examples and their comments, and those before each turn of a conversation. */
const between = /(?<=\S) (?=<\/?(?:examples?|commentary)>)|(?<=<\/?(?:examples?|commentary)>) (?=\S)|(?<=\S) (?=(?:[Uu]ser|[Aa]ssistant): ["'])/;

/** Whether each line break stands as one in the file already. */
function isSplit({ style }: Spot, text: string): boolean {
  return style === 'block' && !text.includes('\\n');
}
