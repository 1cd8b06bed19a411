import { stringOf } from '../../document/node';
import { overlaps } from '../../document/span';
import type { Refactoring } from './rewriting';
import { blockScalarEdits } from './scalar-text';
import { spotsAt } from './spots';

/** Shorter texts are names and numbers, which nobody wants below their keys. */
const shortest = 20;

/** Writes a text below its key, where no character means anything to YAML. */
export const useBlockScalar: Refactoring = (document, at) => {
  const spot = spotsAt(document, at).at(-1);
  const text = stringOf(spot?.node);
  if (!spot || text === undefined || text.length < shortest || spot.inFlow || spot.style === 'block') return [];
  if (document.block?.faults.some(({ value }) => overlaps(value, spot.span))) return [];
  return [{ title: 'Use a block scalar', kind: 'block', edits: blockScalarEdits(document, spot, '|', text.split('\n')) }];
};
