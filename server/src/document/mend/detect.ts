import type { Dialect } from '../../spec/dialect';
import type { Field } from '../../spec/field';
import { fieldNamed } from '../field-named';
import type { FoundFault } from './fault';
import type { Segment } from './segment';

/** What a detector looks at: one pair that does not parse by itself, in the block as mended so far. */
export interface Suspect {
  readonly block: string;
  readonly segment: Segment;
  /** All top-level pairs of the block. */
  readonly segments: readonly Segment[];
  readonly dialect: Dialect;
  readonly lineEnd: string;
  /** The pair stands inside of another one, so that no field of the dialect is meant. */
  readonly nested?: true;
}

/** Names the cause where it recognises one. Whether its edits help is for the caller to try. */
export type Detector = (suspect: Suspect) => FoundFault | undefined;

/** The field that the pair belongs to, if the dialect has it. */
export function fieldOf({ segment, dialect, nested }: Suspect): Field | undefined {
  return nested ? undefined : fieldNamed(dialect, segment.key?.text);
}

/** Whether the dialect has a key of that name. */
export function isKnownKey(dialect: Dialect, key: string): boolean {
  return fieldNamed(dialect, key) !== undefined;
}

/** Whether the field takes prose, so that its value may well be several lines. */
export function takesProse(field: Field | undefined): boolean {
  return field?.form.kind === 'description' || field?.form.kind === 'text';
}

/** What stands behind the colon on the key's own line. */
export function valueText({ block, segment }: Suspect): string {
  return block.slice(segment.value.start, segment.value.end);
}
