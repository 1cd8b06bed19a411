import type { Span } from '../span';
import type { Split } from '../split';

/** Where a closing fence belongs that is missing; `instead` is a line that stands in its place, such as `...`. */
export interface MissingClose {
  readonly at: number;
  readonly instead?: Span;
}

/** What keeps the reader from seeing the frontmatter that the author meant. `span` is the smallest stretch to blame. */
export type FenceFlaw = { readonly span: Span } & (
  /** Something stands before the opening fence: blanks, a comment, a sentence, a code fence. */
  | { readonly kind: 'text-before'; readonly closing?: MissingClose }
  /** The first line is like a fence, but none: `---js`, `----`, `+++`, that of a code block; or the first key follows on it. `closer` is a closing line of the same sort. */
  | { readonly kind: 'opener'; readonly closer?: Span; readonly closing?: MissingClose }
  /** The keys begin in the first line, without a fence before them. `closeAt` is where the closing one belongs, if it is missing, too. */
  | { readonly kind: 'unopened'; readonly closeAt?: number }
  /** The block is never closed. */
  | ({ readonly kind: 'unclosed' } & MissingClose)
  /** The block is closed by dashes that were meant as text. */
  | { readonly kind: 'cut' }
  /** Lone carriage returns end the lines, which the reader does not take for line ends. */
  | { readonly kind: 'line-ends' }
);

/** The frontmatter as it was meant, and what stands in its way. */
export interface Intention {
  readonly split: Split;
  readonly flaw: FenceFlaw;
}
