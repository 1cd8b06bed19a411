import type { ConfigKey } from './config-key';

/** An event that a hook can be bound to. */
export interface HookEvent {
  readonly name: string;
  readonly summary: string;
  /** What the matcher is compared with; absent where a matcher has no meaning. */
  readonly matches?: 'tool' | 'agent' | 'text';
  /** What a text is the name of, where tables know such names. */
  readonly of?: 'model' | 'server';
  /** What the matcher can be compared with, where that is a fixed list. */
  readonly values?: readonly string[];
  /** The event that takes its place where the agent runs as a subagent. */
  readonly becomes?: string;
  /** A part that cannot be used keeps the whole agent from loading. */
  readonly strict?: true;
}

/** One `type` of hook entry and the keys that it reads. */
export interface HookEntryType {
  readonly name: string;
  readonly summary: string;
  readonly keys: readonly ConfigKey[];
}
