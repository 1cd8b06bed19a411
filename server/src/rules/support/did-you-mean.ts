/**
 * The candidate that `word` was most likely meant to be; `undefined` where none is near. Letter case, hyphens and
 * underscores do not count; otherwise about one slip in three letters is forgiven.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const written = fold(word);
  let best: string | undefined;
  let least = Math.floor(written.length / 3) + 1;
  for (const candidate of candidates) {
    const distance = slips(written, fold(candidate), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Whether one letter added, left out, changed or swapped makes the one word of the other. */
export function isOneSlip(word: string, other: string): boolean {
  return slips(fold(word), fold(other), 2) < 2;
}

function fold(word: string): string {
  return word.slice(0, 64).toLowerCase().replace(/[-_\s]/g, '');
}

/** How many letters were added, left out, changed or swapped with the next one; at least `limit` where it is more. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (before[column - 2] ?? limit) + 1 : limit;
      current.push(Math.min(changed, swapped, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    [before, above] = [above, current];
  }
  return above[b.length] ?? limit;
}
