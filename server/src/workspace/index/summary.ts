import type { Verdict } from '../../document/read/agent';
import type { KnownAgent, KnownName, KnownServer } from '../world';
import type { Base, FileKind } from './base';
import type { Mention } from './mention';

/** What is kept of a file: as little as answers all questions about it while it is closed. */
export interface Summary {
  /** Of files in the agents folder. */
  readonly verdict?: Verdict;
  readonly agent?: KnownAgent;
  /** The name that was meant, of an agent that does not load. */
  readonly meantName?: string;
  /** Why what was meant as an agent does not load; absent of a note. */
  readonly reason?: string;
  readonly skill?: KnownName;
  readonly command?: KnownName;
  readonly servers?: readonly KnownServer[];
  /** All that may be names of others, whether there are such or not; and where the file says its own. */
  readonly mentions?: readonly Mention[];
}

/** A file that the reader looks at. */
export interface FoundFile {
  readonly uri: string;
  readonly kind: FileKind;
  readonly base: Base;
}

export interface IndexedFile extends FoundFile {
  /** Decoded, as it is compared. */
  readonly path: string;
  readonly summary: Summary;
}

/** Reads a file for the index. Takes any text; never throws. */
export type Summarise = (file: FoundFile, text: string) => Summary;
