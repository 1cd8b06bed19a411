import type { Range } from 'vscode-languageserver-types';

/** What a name is of. `any`: of whatever bears it; a word between backticks tells no more. */
export type MentionKind = 'agent' | 'skill' | 'server' | 'any';

/** A place where a file names something: another file's, mostly, and there need be no such thing. */
export interface Mention {
  readonly kind: MentionKind;
  /** As the reader calls it, which may be more than is written: an agent of a plugin does not write the plugin's name. */
  readonly name: string;
  /** The written name alone, without quotes. */
  readonly range: Range;
  /** The thing gets its name here. */
  readonly declares?: true;
}
