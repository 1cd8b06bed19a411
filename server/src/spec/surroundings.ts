/** What a reader looks for below one folder, as paths from there with `/` between folders. */
export interface Layout {
  /** A folder of agent files, in folders of their own too. */
  readonly agents: string;
  /** A folder of skills, each a folder with a `SKILL.md` in it. */
  readonly skills: string;
  /** A folder of slash commands, in folders of their own too. */
  readonly commands: string;
  /** Files that configure MCP servers. */
  readonly servers: readonly string[];
  /** Files with hooks and permissions. */
  readonly settings: readonly string[];
  /** Texts that are told to the model in every session. */
  readonly instructions: readonly string[];
}

/** Keys by what they name: a list of tools, which can hold agents in parentheses, one agent, a list of servers, or what hooks name. */
export type NamingKeys = Readonly<Record<string, 'tools' | 'agents' | 'servers' | 'hooks'>>;

/** Where a reader looks for what an agent may name. */
export interface Surroundings {
  /** In a project's folder, and in those above it up to the root of the repository. */
  readonly project: Layout;
  /** In the user's own folder. */
  readonly user: Layout;
  readonly plugin: Layout & { readonly manifest: string };
  /** The user's folder, from their home, unless a variable of the environment names another. */
  readonly userFolder: { readonly path: string; readonly variable: string };
  /** A folder for a whole machine, laid out as a project's. */
  readonly managedFolder: string;
  /** What names others in the frontmatter of skills and commands, by key. */
  readonly proseKeys: NamingKeys;
  /** The same in settings, where a dot stands between a key and one in its map. */
  readonly settingKeys: NamingKeys;
  /** Below which a file that configures servers has their names. */
  readonly serversKey: string;
}
