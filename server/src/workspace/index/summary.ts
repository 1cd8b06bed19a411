import type { Range } from 'vscode-languageserver-types';
import type { Verdict } from '../../document/read/agent';
import type { KnownAgent, KnownName, KnownServer } from '../world';
import type { Base, FileKind } from './base';

/** What kinds of names files mention. */
export type MentionKind = 'agent' | 'skill' | 'server';

/** A place where a file speaks of something by its name. */
export interface Mention {
  readonly kind: MentionKind;
  readonly name: string;
  readonly range: Range;
  /** `prose`: perhaps it is just a word, and the author should be asked before it is changed. */
  readonly certainty: 'named' | 'prose';
}

/** What is kept of a file: as little as answers all questions about it while it is closed. */
export interface Summary {
  /** Of files in the agents folder. */
  readonly verdict?: Verdict;
  readonly agent?: KnownAgent;
  /** The name that was meant, of an agent that does not load. */
  readonly meantName?: string;
  readonly skill?: KnownName;
  readonly command?: KnownName;
  readonly servers?: readonly KnownServer[];
  readonly mentions: readonly Mention[];
}

/** A file that the reader looks at. */
export interface FoundFile {
  readonly uri: string;
  readonly kind: FileKind;
  readonly base: Base;
}

export interface IndexedFile extends FoundFile {
  readonly summary: Summary;
}

/** Reads a file for the index. Takes any text; never throws. */
export type Summarise = (file: FoundFile, text: string) => Summary;
