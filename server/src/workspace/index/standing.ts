/** Where a file stands among those of several bases: what comes later is the stronger. */
export interface Standing {
  /** The number of its base, of which the first is the weakest. */
  readonly base: number;
  /** Its decoded path, by whose order the reader takes the files of one base. */
  readonly path: string;
}

/** The first comes before: negative. */
export function byStanding(a: Standing, b: Standing): number {
  return a.base - b.base || byPath(a, b);
}

export function byPath(a: Pick<Standing, 'path'>, b: Pick<Standing, 'path'>): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** The position of the first that stands at a place or behind it, among those that are in order. Found by halves: there may be thousands, and each of them asks. */
export function firstFrom<S>(place: S, sorted: readonly S[], order: (a: S, b: S) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && order(there, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
