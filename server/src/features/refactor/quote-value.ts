import { stringOf } from '../../document/node';
import { quoted } from '../../document/mend/quoting';
import { overlaps } from '../../document/span';
import { replace } from '../../rules/support/edits';
import type { Refactoring } from './rewriting';
import { spotsAt } from './spots';

/** Puts a plain text in quotes, over all its lines. Values that need quotes have a rule that says so, and its fix. */
export const quoteValue: Refactoring = (document, at) => {
  const spot = spotsAt(document, at).at(-1);
  if (spot?.style !== 'plain' || stringOf(spot.node) === undefined || document.block?.faults.some(({ value }) => overlaps(value, spot.span))) return [];
  return [{ title: 'Quote value', kind: 'quote', edits: [replace(spot.span, quoted(document.text.slice(spot.span.start, spot.span.end)))] }];
};
