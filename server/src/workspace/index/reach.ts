import { isWithin, sameSpelling } from '../uri';

/** The places of a machine that a reader looks at besides the open folders, as URIs; none in a browser. */
export interface Machine {
  /** The user's home, above which and in which no project is looked for. */
  readonly home?: string;
  /** The reader's folder of the user. */
  readonly userFolder?: string;
  /** The reader's folder for everybody. */
  readonly managedFolder?: string;
}

/** What may be read. All folders are URIs. */
export interface Reach extends Machine {
  /** The open folders. */
  readonly folders: readonly string[];
  /** Whether the user trusts what is in them. If not, nothing outside of them is read, however it is reached. */
  readonly trusted: boolean;
  /** Folders that are read as if they had been added to a session. */
  readonly added: readonly string[];
}

/** Whether a file or folder may be read, by its URI without links. */
export function mayRead({ folders, trusted }: Reach, uri: string): boolean {
  return trusted || folders.some((folder) => isWithin(folder, sameSpelling(uri)));
}
