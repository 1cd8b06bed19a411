import type { Edit, Span } from '../span';

/** A way in which a block is no YAML, told by what the author did and not by what the parser stumbled over. */
export type FaultKind =
  | 'unquoted-colon'
  | 'colon-at-end'
  | 'colon-in-nested-value'
  | 'colon-in-multiline-value'
  | 'comment-in-multiline-value'
  | 'reserved-character'
  | 'unindented-continuation'
  | 'stray-line'
  | 'missing-colon'
  | 'missing-space-after-colon'
  | 'other-notation'
  | 'key-on-same-line'
  | 'inner-quote'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'list-without-brackets'
  | 'bad-escape'
  | 'unclosed-bracket'
  | 'text-after-block-marker'
  | 'tab-indentation'
  | 'bad-indentation'
  | 'merge-conflict'
  | 'nul-character';

/** One cause that keeps a block from parsing at the first try, with the edits that remove it. Spans are file offsets. */
export interface Fault {
  readonly kind: FaultKind;
  /** The smallest stretch to blame. */
  readonly span: Span;
  /** The top-level key whose value it is in, where there is one. */
  readonly key: string | undefined;
  /** The whole value, from its first to its last character, for fixes that write it anew. */
  readonly value: Span;
  readonly edits: readonly Edit[];
  /** The reader's second try does not save the block from this one. */
  readonly fatal: boolean;
  /** Why the second try, which quotes such values, does not help here; only where the fault is fatal. */
  readonly because?: NotSaved;
}

/**
 * - `line-ends`: it quotes nothing on lines that end with CRLF
 * - `key`: it quotes values only below keys of letters, `-` and `_`
 * - `side-effect`: it quotes this value, and another one that must not be quoted
 */
export type NotSaved = 'line-ends' | 'key' | 'side-effect';

/** A fault as a detector finds it, in offsets of the block as mended so far. */
export type FoundFault = Omit<Fault, 'fatal' | 'because' | 'key'>;

/** A fault with the key of its pair, in offsets of the original block. */
export interface MendedFault extends FoundFault {
  readonly key: string | undefined;
}
