import { expandBraces } from './braces';

// Settings come with a workspace that nobody may have looked at, so that no pattern may take long. Regular expressions made from
// globs can: `*a*a*a*a*b` against a long name is enough. This takes at most the length of the pattern times that of the path.

/** Whether a path matches; paths have `/` between folders. */
export type Glob = (path: string) => boolean;

/** Longer ones are nothing that anybody writes. */
const longest = 1000;

/**
 * A pattern of `*`, `?`, `[a-z]`, `{a,b}` and `**` for any folders. Without a `/` it matches the name of a file in any folder, otherwise
 * the whole path. Names that begin with a dot are no exception. What is no pattern matches only itself.
 */
export function globOf(pattern: string): Glob {
  return matcherOf(pattern.includes('/') ? pattern : `**/${pattern}`);
}

/** The same for a file or a folder with all that lies in it. */
export function treeOf(pattern: string): Glob {
  const root = pattern.replace(/\/+$/, '');
  return root === '' ? () => false : matcherOf(`${root.includes('/') ? root : `**/${root}`}/**`);
}

function matcherOf(pattern: string): Glob {
  if (pattern.length > longest) return () => false;
  const alternatives = expandBraces(pattern).map((alternative) => alternative.split('/').map(segmentOf));
  return (path) => {
    const names = path.split('/');
    return alternatives.some((segments) => fits(segments, names, isNamed));
  };
}

function isNamed(segment: Segment, name: string): boolean {
  return typeof segment === 'string' ? segment === name : fits(segment, [...name], (test, character) => test(character));
}

const star = Symbol('any number');
type Pattern<T> = readonly (T | typeof star)[];
type Test = (character: string) => boolean;
/** A name without a pattern is compared as it is. */
type Segment = Pattern<Test> | string;

function segmentOf(text: string): Segment | typeof star {
  if (text === '**') return star;
  if (!/[*?[]/.test(text)) return text;
  return [...text.matchAll(/\*+|\?|\[([!^]?)(\]?[^\]]*)\]|[^]/gu)].map(([part, not, set]) => {
    if (part.startsWith('*')) return star;
    if (part === '?') return () => true;
    if (set === undefined) return (character) => character === part;
    const allowed = setOf(set);
    return not === '' ? allowed : (character) => !allowed(character);
  });
}

/** The characters between brackets, with ranges such as `a-z`. */
function setOf(text: string): Test {
  const ranges = [...text.matchAll(/([^])-([^])|[^]/gu)].map(([whole, from = whole, to = whole]) => ({ from, to }));
  return (character) => ranges.some(({ from, to }) => from <= character && character <= to);
}

/** Whether the items fit the pattern, going back only to the last star, since what an earlier one could take it could take as well. */
function fits<T, I>(pattern: Pattern<T>, items: readonly I[], matches: (part: T, item: I) => boolean): boolean {
  let at = 0;
  let taken = 0;
  let retry: { readonly at: number; taken: number } | undefined;
  for (let item = items[0]; item !== undefined; item = items[taken]) {
    const part = pattern[at];
    if (part === star) retry = { at: ++at, taken };
    else if (part !== undefined && matches(part, item)) [at, taken] = [at + 1, taken + 1];
    else if (retry) [at, taken] = [retry.at, ++retry.taken];
    else return false;
  }
  return pattern.slice(at).every((part) => part === star);
}
