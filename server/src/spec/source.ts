/** How a fact was learnt: by running the tool, reading the release, its changelog, or its documentation. */
export type Evidence = 'ran' | 'read' | 'changelog' | 'documentation';

/** Where a fact comes from, so that it can be checked again when the tool changes. */
export interface Source {
  readonly evidence: Evidence;
  /** The release that the fact was seen in, such as `2.1.330`. */
  readonly version: string;
  /** A page that anyone can open, where there is one. */
  readonly url?: string;
}
