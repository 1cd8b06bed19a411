/** What the commands need of the process, so that tests can look on. */
export interface Console {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly out: Stream;
  readonly err: Stream;
  /** Aborted when nobody reads any more what is printed. */
  readonly closed?: AbortSignal;
  /** Everything that comes from standard input. */
  readonly input: () => Uint8Array;
}

export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}
