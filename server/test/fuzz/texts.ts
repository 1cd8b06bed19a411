import fc from 'fast-check';
import { agentText } from './agent-texts';
import { caseSamples, corpusSamples } from '../support/corpus';
import { mutated, randomFrom } from '../support/mutate';
import { hostilePiece } from './pieces';

/** Characters; longer files take longer and show nothing else. */
const longest = 4000;

/** Texts that are like agent files, and less and less so. */
export function anyText(): fc.Arbitrary<string> {
  const samples = [...caseSamples(), ...corpusSamples()].map(({ text }) => text).filter((text) => text.length < longest);
  const sample = fc.constantFrom(...samples);
  const accidents = fc.tuple(sample, fc.nat()).map(([text, seed]) => mutated(text, randomFrom(seed)));
  return fc.oneof(
    { weight: 4, arbitrary: accidents },
    { weight: 4, arbitrary: agentText },
    { weight: 3, arbitrary: fc.tuple(fc.oneof(sample, agentText), insertions).map(([text, all]) => inserted(text, all)) },
    { weight: 1, arbitrary: fc.tuple(sample, sample, fc.double({ min: 0, max: 1, noNaN: true })).map(([one, other, at]) => one.slice(0, one.length * at) + other.slice(other.length * at)) },
    { weight: 1, arbitrary: fc.array(hostilePiece, { maxLength: 40 }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((noise) => `---\n${noise}\n---\n${noise}`) },
  );
}

/** One change of a text, as an editor tells it, with places as shares of its length. */
export interface Change {
  readonly at: number;
  readonly removed: number;
  readonly text: string;
}

/** Most changes are made where the frontmatter is. */
export const place = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share ** 3);
export const change: fc.Arbitrary<Change> = fc.record({ at: place, removed: fc.oneof(fc.constant(0), fc.nat({ max: 12 })), text: fc.oneof(hostilePiece, fc.constant('')) });

const insertions = fc.array(change, { minLength: 1, maxLength: 8 });

function inserted(text: string, changes: readonly Change[]): string {
  return changes.reduce((result, { at, removed, text: piece }) => {
    const start = Math.floor(result.length * at);
    return result.slice(0, start) + piece + result.slice(start + removed);
  }, text);
}
