/** Something that the workspace knows by name. Its texts come from files and are not to be trusted as markdown. */
export interface KnownName {
  readonly name: string;
  /** What its file says of it. */
  readonly description?: string;
}

export interface KnownServer extends KnownName {
  /** The names of its tools without `mcp__server__`, as far as they were ever seen. */
  readonly tools?: readonly KnownName[];
}

/** What lies around a file and can be referred to in it. */
export interface World {
  readonly agents: readonly KnownName[];
  readonly skills: readonly KnownName[];
  /** MCP servers that are configured outside of the file. */
  readonly servers: readonly KnownServer[];
}

export const emptyWorld: World = { agents: [], skills: [], servers: [] };
