/** Something that the workspace knows by name. Its texts come from files and are not to be trusted as markdown. */
export interface KnownName {
  readonly name: string;
  /** What its file says of it. */
  readonly description?: string;
  /** The file that defines it, to be opened. */
  readonly uri?: string;
}

export interface KnownAgent extends KnownName {
  /** What its `tools` name, as the reader splits them; absent where it has every tool. */
  readonly tools?: readonly string[];
}

export interface KnownServer extends KnownName {
  /** The names of its tools without `mcp__server__`, as far as they were ever seen. */
  readonly tools?: readonly KnownName[];
}

/** What lies around a file and can be referred to in it. */
export interface World {
  /** The agents that count: of several with one name, the one that wins. */
  readonly agents: readonly KnownAgent[];
  readonly skills: readonly KnownName[];
  /** MCP servers that are configured outside of the file. */
  readonly servers: readonly KnownServer[];
  /** The URI of the folder that the reader is started in, from which it resolves paths; absent where that is not known. */
  readonly root?: string;
}

export const emptyWorld: World = { agents: [], skills: [], servers: [] };

/** A file or a folder in a folder, for the completion of paths. */
export interface FolderEntry {
  readonly name: string;
  readonly folder: boolean;
}
