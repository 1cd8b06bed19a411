/** What kind of work a tool does; the new-agent wizard and the completion group by it. */
export type ToolKind = 'read' | 'edit' | 'run' | 'web' | 'agents' | 'tasks' | 'session' | 'mcp';

/** Which subagents are given a tool: `never` none at all, `foreground` not those in the background. */
export type ToolAvailability = 'any' | 'foreground' | 'never';

/** A tool that an agent may name. */
export interface Tool {
  readonly name: string;
  readonly kind: ToolKind;
  /** What it does, in one line. */
  readonly summary: string;
  readonly availability: ToolAvailability;
  /** The first release known to have it; `≤ 2.1.330` where only an upper bound is known. Absent for a tool that only the user knows. */
  readonly since?: string;
  /** Only present in some sessions, so its absence is no mistake of the author. */
  readonly gated?: true;
  /** Older names that the reader still takes as this tool. */
  readonly aliases?: readonly string[];
  /** A condition under which `availability` does not hold, as a phrase. */
  readonly exception?: string;
  /** The condition, where a key of the same file decides it. */
  readonly givenWith?: { readonly key: string; readonly value: string };
  /** Names in parentheses narrow the tool, as in `Agent(a, b)`. Of other tools they are dropped without a word. */
  readonly specifier?: true;
}

/** A name that was a tool once and is dropped without a word now. */
export interface RemovedTool {
  readonly name: string;
  /** The tool to use instead, where there is one. */
  readonly instead?: string;
}
