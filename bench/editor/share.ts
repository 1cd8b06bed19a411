import type { Profiler } from 'node:inspector';

/** Milliseconds of a profile in which a file of the folder ran, or anything that it called. */
export function shareOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, folder: string): number {
  const inside = new Set<number>();
  // A caller comes before what it calls.
  for (const { id, callFrame, children = [] } of nodes) {
    if (!inside.has(id) && !callFrame.url.includes(folder)) continue;
    for (const node of [id, ...children]) inside.add(node);
  }
  return samples.reduce((sum, id, index) => (inside.has(id) ? sum + (timeDeltas[index] ?? 0) : sum), 0) / 1000;
}
