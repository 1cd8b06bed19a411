import type { Span } from '../span';

/**
 * What the lines of a frontmatter show by their indentation, dashes, colons and brackets. No parser is asked, so that
 * there is a sketch of whatever is just being written. It tells where the cursor is and what stands beside it, not what
 * the reader makes of it: for that there is the tree.
 */
export type Sketch = SketchMap | SketchList | SketchScalar;

export interface SketchScalar {
  readonly kind: 'scalar';
  /** What is written, without quotes and blanks around it. */
  readonly span: Span;
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** False where a closing quote is missing. */
  readonly closed: boolean;
  /** Its column where only blanks and dashes stand before it, so that it may yet become a key. */
  readonly column: number | undefined;
}

export interface SketchPair {
  readonly key: string;
  /** The key without quotes. */
  readonly keySpan: Span;
  /** Absent where a lone word may become a key. */
  readonly colon: number | undefined;
  readonly value: Sketch | undefined;
  /** From one separator to the next, inside of braces. */
  readonly region?: Span;
}

export interface SketchItem {
  /** Absent in brackets, and where a lone word may become an item. */
  readonly dash: number | undefined;
  readonly value: Sketch | undefined;
  /** From one separator to the next, inside of brackets. */
  readonly region?: Span;
}

export interface SketchMap {
  readonly kind: 'map';
  /** The column of its keys; of no meaning inside of braces. */
  readonly indent: number;
  readonly pairs: readonly SketchPair[];
  /** The braces and what is between them. */
  readonly flow: Span | undefined;
  /** False where a closing brace is missing. */
  readonly closed: boolean;
}

export interface SketchList {
  readonly kind: 'list';
  /** The column of its dashes; of no meaning inside of brackets. */
  readonly indent: number;
  readonly items: readonly SketchItem[];
  /** The brackets and what is between them. */
  readonly flow: Span | undefined;
  /** False where a closing bracket is missing. */
  readonly closed: boolean;
}

export interface Sketched {
  readonly root: SketchMap;
  readonly comments: readonly Span[];
}
