/** What becomes of a file, in the words of the conformance cases. */
export type Verdict =
  /** The reader has an agent. */
  | 'loads'
  /** It has a name, and is refused. */
  | 'rejected'
  /** The frontmatter does not parse, so the file is dropped. */
  | 'unreadable'
  /** No frontmatter or no name: passed over without a word. */
  | 'not-an-agent'
  /** Not even opened: too large, or not a file that the reader looks for. */
  | 'skipped';

/** The agent that the reader ends up with: only what it stores, under the names that it stores it by. */
export interface Agent {
  readonly name: string;
  readonly description: string;
  /** Absent: all tools. Empty: none at all. */
  readonly tools?: readonly string[];
  readonly disallowedTools?: readonly string[];
  readonly skills: readonly string[];
  readonly model?: string;
  readonly color?: string;
  readonly [key: string]: unknown;
}
