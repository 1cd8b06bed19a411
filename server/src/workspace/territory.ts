import type { Place } from '../spec';
import { globOf } from './glob';

/** A dialect's place, ready to be compared with many paths. */
export interface Territory {
  /**
   * Whether the path is one of the place's. The letter case of the extension does not count even where the reader minds it: who
   * wrote such a file meant an agent, and wants to hear that it is not read.
   */
  holds(path: string): boolean;
  /** How many folders above the file's own may be the one with the agents folder in it, the nearest first: 1 for `p/agents/a.md`. */
  holderLevels(path: string): readonly number[];
}

/** Higher up nobody looks for what must stand beside an agents folder. */
const highest = 32;

export function territoryOf({ patterns }: Place): Territory {
  const whole = patterns.map(globOf);
  const fromHolder = patterns.map((pattern) => globOf(pattern.replace(/^\*\*\//, '')));
  return {
    holds: (path) => whole.some((matches) => matches(withPlainExtension(path))),
    holderLevels(path) {
      const segments = withPlainExtension(path).split('/').slice(1);
      const levels = Array.from({ length: Math.min(segments.length - 1, highest) }, (_, index) => index + 1);
      return levels.filter((level) => fromHolder.some((matches) => matches(segments.slice(-1 - level).join('/'))));
    },
  };
}

function withPlainExtension(path: string): string {
  return path.replace(/\.md$/i, '.md');
}
