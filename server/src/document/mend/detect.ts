import type { Dialect } from '../../spec/dialect';
import type { FoundFault } from './fault';
import type { Segment } from './segment';

/** What a detector looks at: one top-level pair that does not parse by itself, in the block as mended so far. */
export interface Suspect {
  readonly block: string;
  readonly segment: Segment;
  readonly segments: readonly Segment[];
  readonly dialect: Dialect;
  readonly lineEnd: string;
}

/** Names the cause where it recognises one. Whether its edits help is for the caller to try. */
export type Detector = (suspect: Suspect) => FoundFault | undefined;

/** The field that the pair belongs to, if the dialect has it. */
export function fieldOf({ segment, dialect }: Suspect) {
  return dialect.fields.find(({ name }) => name === segment.key?.text);
}

/** Whether the dialect has a key of that name. */
export function isKnownKey(dialect: Dialect, key: string): boolean {
  return dialect.fields.some(({ name }) => name === key);
}
