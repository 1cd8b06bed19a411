import type { KnownAgent, Namesakes } from '../world';
import type { Bearers } from './name-table';
import { byStanding, firstFrom, type Standing } from './standing';

/** Where files are found that several bases have, as those of a home folder are that is a project: by URI, in the strongest of them. */
export type Twice = ReadonlyMap<string, Standing>;

/** The others with the name, on both sides of the place where the file itself stands, or would stand: behind all others. */
export function namesakesOf({ named, standings }: Bearers<KnownAgent>, { uri: self, standing }: Self, twice: Twice): Namesakes {
  if (!standing) return { weaker: named, stronger: [] };
  if (twice.size > 0) return amidTwice({ named, standings }, self, standing, twice);
  const at = firstFrom(standing, standings, byStanding);
  return { weaker: named.slice(0, at), stronger: named.slice(named[at]?.uri === self ? at + 1 : at) };
}

/** A file, and where it stands, if it is one of those that are known. */
export interface Self {
  readonly uri: string;
  readonly standing: Standing | undefined;
}

/** Those that are found twice are not in the order of their files. */
function amidTwice({ named, standings }: Bearers<KnownAgent>, self: string, own: Standing, twice: Twice): Namesakes {
  const found = named.findIndex(({ uri }, at) => byStanding(twice.get(uri) ?? standings[at] ?? own, own) >= 0);
  const cut = found === -1 ? named.length : found;
  return { weaker: named.slice(0, cut), stronger: named.slice(cut).filter(({ uri }) => uri !== self) };
}
