import type { Range } from 'vscode-languageserver-types';
import type { Verdict } from '../document/read/agent';
import type { FileFacts } from './host';

/** Something that the workspace knows by name. Its texts come from files and are not to be trusted as markdown. */
export interface KnownName {
  readonly name: string;
  /** What its file says of it. */
  readonly description?: string;
  /** The file that defines it, to be opened. */
  readonly uri?: string;
  /** Where in that file. */
  readonly range?: Range;
  /** What its file calls it where that is something else than its folder. */
  readonly title?: string;
}

/** Who brings an agent, from the weakest to the strongest. */
export const agentScopes = ['plugin', 'user', 'added', 'project', 'managed'] as const;
export type AgentScope = (typeof agentScopes)[number];

/** An agent that loads, as its reader has it. */
export interface KnownAgent extends KnownName {
  readonly uri: string;
  readonly scope: AgentScope;
  readonly verdict: Verdict;
  /** What its `tools` name, as the reader splits them; absent where it has every tool. */
  readonly tools?: readonly string[];
  readonly model?: string;
  readonly color?: string;
}

export interface KnownServer extends KnownName {
  /** The names of its tools without `mcp__server__`, as far as they were ever seen. */
  readonly tools?: readonly KnownName[];
}

/** What a path names: something that is there, nothing, or a place that is not looked at. */
export type FileState = FileFacts | 'missing' | 'outside';

/** The other agents that bear a name where a file is read. Of all of them only the strongest is ever run. */
export interface Namesakes {
  /** Those that give way to the file's agent, the weakest first. */
  readonly weaker: readonly KnownAgent[];
  /** Those that it gives way to; the last one is in effect. */
  readonly stronger: readonly KnownAgent[];
}

/**
 * What lies around a file and can be referred to in it: one state of it, which does not change. The same question has the same answer, object for object,
 * as long as nothing that it rests on changes in a file.
 */
export interface World {
  /** Whether all was looked at. Before, nothing can be said to be missing. */
  readonly complete: boolean;
  /** The agents that count: of several with one name, the one that wins. */
  readonly agents: readonly KnownAgent[];
  readonly skills: readonly KnownName[];
  readonly commands: readonly KnownName[];
  /** MCP servers that are configured outside of the file. */
  readonly servers: readonly KnownServer[];
  /** Where the reader finds the file itself; absent where it does not look there. */
  readonly own?: OwnPlace | undefined;
  /** The URI of the folder that the reader is started in, from which it resolves paths; absent where that is not known. */
  readonly root?: string;
  namesakes(name: string): Namesakes;
  /** What is at a URI; `undefined` where that cannot be told, or not yet. */
  file(uri: string): FileState | undefined;
  /** What all agents that count have to say of themselves in every conversation; told to the file with the longest description alone, one of the project's own if it has any. */
  roster(): Roster | undefined;
}

export interface OwnPlace {
  /** Who brings the file. */
  readonly scope: AgentScope;
  /** The URIs of the file, and of the folder of agents that it is found in. */
  readonly uri: string;
  readonly folder: string;
}

export interface Roster {
  readonly agents: number;
  /** About how many tokens the descriptions take. */
  readonly tokens: number;
}

const none: Namesakes = { weaker: [], stronger: [] };

export const emptyWorld: World = { complete: false, agents: [], skills: [], commands: [], servers: [], namesakes: () => none, file: () => undefined, roster: () => undefined };
