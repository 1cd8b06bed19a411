import type { DocumentOrigin } from '../document/read/origin';
import type { Dialect } from '../spec';

/** A file to check: where it lies, and how it is read. */
export interface Target {
  readonly path: string;
  readonly dialect: Dialect;
  readonly origin: DocumentOrigin;
}
