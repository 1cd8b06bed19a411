import { didYouMean } from './did-you-mean';

/** What an author may have meant. `sure`: written otherwise, but certainly that. */
export interface Guess {
  readonly text: string;
  readonly sure: boolean;
}

/** A word that may be meant, with other spellings of it. */
export interface Candidate {
  readonly name: string;
  readonly synonyms?: readonly string[];
}

/** So few values that offering each of them helps. */
const fewValues = 3;

/**
 * The candidates that a word comes near to, the best first: the same letters in another case, a slip of the pen, one word that begins
 * with the other. Where none is near, all of them if there are few.
 */
export function nearest(word: string, candidates: readonly Candidate[]): readonly Guess[] {
  const same = candidates.find(({ name, synonyms = [] }) => [name, ...synonyms].some((one) => folded(one) === folded(word)));
  if (same) return [{ text: same.name, sure: true }];
  const names = candidates.map(({ name }) => name);
  const near = didYouMean(word, names) ?? names.find((name) => begins(word, name));
  if (near !== undefined) return [{ text: near, sure: false }];
  return names.length <= fewValues ? names.map((text) => ({ text, sure: false })) : [];
}

/** Spelling without letter case, blanks, hyphens and underscores. */
export function folded(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

function begins(word: string, name: string): boolean {
  const [a, b] = [folded(word), folded(name)];
  return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}
