import { median, spread } from '../stats/percentile';
import type { Run } from './run-process';

/** Medians over all rounds. */
export interface Measured {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  /** Half of the way from the least to the most CPU time, as a share of the median: what the machine's noise makes of equal runs. */
  readonly noise: number;
  readonly last: Run;
}

/** Runs all in each round, each time beginning with another, so that what else the machine does falls on all of them alike. */
export async function inRounds<K extends string>(rounds: number, contestants: readonly K[], run: (contestant: K) => Promise<Run>): Promise<ReadonlyMap<K, Measured>> {
  const runs = new Map<K, Run[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(round + turn) % contestants.length];
      if (contestant !== undefined) runs.get(contestant)?.push(await run(contestant));
    }
  }
  return new Map([...runs].flatMap(([contestant, all]) => measured(all).map((one) => [contestant, one] as const)));
}

function measured(runs: readonly Run[]): readonly Measured[] {
  const last = runs.at(-1);
  const of = (figure: 'wall' | 'cpu' | 'peak'): number => median(runs.map((run) => run[figure]));
  return last ? [{ wall: of('wall'), cpu: of('cpu'), peak: of('peak'), noise: spread(runs.map(({ cpu }) => cpu)), last }] : [];
}
