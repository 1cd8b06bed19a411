import type { Span } from '../../document/span';

/** What is told of a stretch of the file, in markdown that holds nothing of the file but in code spans. */
export interface Told {
  readonly span: Span;
  readonly markdown: string;
}
