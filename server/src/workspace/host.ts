/** The outside world, as far as it is needed. Nothing it is asked rejects. */
export interface Host {
  /** The text of a file; `undefined` where there is none, or none that can be read. */
  read(uri: string): Promise<string | undefined>;
}
