import type { Place } from '../spec';
import { globOf } from './glob';

/** A dialect's place, ready to be compared with many paths. */
export interface Territory {
  /**
   * Whether the path is one of the place's. The letter case of the extension does not count even where the reader minds it: who
   * wrote such a file meant an agent, and wants to hear that it is not read.
   */
  holds(path: string): boolean;
  /** Every folder above the file, the nearest first: so many levels above its own, the path from there, and whether that leads through the folder's agents. */
  holders(path: string): readonly Holder[];
}

export interface Holder {
  readonly level: number;
  readonly path: string;
  readonly inAgents: boolean;
}

/** Higher up nobody looks for what must stand beside agents. */
const highest = 32;

export function territoryOf({ patterns }: Place): Territory {
  const whole = patterns.map(globOf);
  const fromHolder = patterns.map((pattern) => globOf(pattern.replace(/^\*\*\//, '')));
  return {
    holds: (path) => whole.some((matches) => matches(withPlainExtension(path))),
    holders(path) {
      const segments = path.split('/').slice(1);
      return Array.from({ length: Math.min(segments.length, highest) }, (_, level) => {
        const from = segments.slice(-1 - level).join('/');
        return { level, path: from, inAgents: fromHolder.some((matches) => matches(withPlainExtension(from))) };
      });
    },
  };
}

function withPlainExtension(path: string): string {
  return path.replace(/\.md$/i, '.md');
}
