/** A file or a folder in a folder. */
export interface FolderEntry {
  readonly name: string;
  /** A link is what it leads to. */
  readonly folder: boolean;
  readonly link?: true;
}

export interface FileFacts {
  /** What is neither a file nor a folder is a pipe, a socket or a device, and never opened. */
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  /** Whether somebody may run it; absent where files have no such property. */
  readonly executable?: boolean;
}

/** Bytes; nothing that is asked for is ever larger. */
export const largestFile = 1_048_576;

export interface FileReader {
  /** The text of a regular file of at most `largestFile`; `undefined` where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
}

/** The outside world, as far as it is needed. Nothing it is asked rejects. */
export interface Host extends FileReader {
  /** What is in a folder, without dangling links, pipes and devices; `undefined` where there is none that can be read. */
  list(uri: string): Promise<readonly FolderEntry[] | undefined>;
  /** Links are followed. */
  stat(uri: string): Promise<FileFacts | undefined>;
  /** The URI of a file or folder without links in its path; the same URI where that cannot be told. */
  real(uri: string): Promise<string>;
  /** Lets all others have their turn. */
  rest(): Promise<void>;
}

/** What cannot be reached. */
export const noHost: Host = {
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve(undefined),
  stat: () => Promise.resolve(undefined),
  real: (uri) => Promise.resolve(uri),
  rest: () => Promise.resolve(),
};
