import type { Field } from './field';
import type { HookEntryType, HookEvent } from './hook';
import type { ServerType } from './server-type';
import type { Surroundings } from './surroundings';
import type { Template } from './template';
import type { RemovedTool, Tool } from './tool';
import type { Value } from './form';

/** A built-in agent: what happens to a file that takes its name. */
export interface BuiltInAgent {
  readonly name: string;
  readonly summary: string;
  /** `overridden`: the file takes its place. `kept`: the file is listed, the built-in still runs. */
  readonly onSameName: 'overridden' | 'kept';
  /** For the reader's own use, and not to be offered to authors. */
  readonly internal?: true;
}

/** A key that people write here although it belongs to another kind of file. */
export interface ForeignKey {
  readonly name: string;
  /** The key of this dialect that has its meaning. */
  readonly instead?: string;
  /** Where the key does belong: "skills and slash commands". */
  readonly belongsTo?: string;
}

/** What the reader asks of `name` and `description`, and what it takes in their place. */
export interface Naming {
  /** `strict`: a name is required and checked. `lenient`: anything is stringified, and the file's name stands in. */
  readonly rules: 'strict' | 'lenient';
  /** In UTF-16 units. */
  readonly maxLength: number;
  /** Keys tried in turn where `description` is missing. */
  readonly descriptionFallbacks: readonly string[];
}

/** Which files a reader takes, by path. Patterns match the whole path with `/` between folders. */
export interface Place {
  readonly patterns: readonly string[];
  readonly extensionCase: 'exact' | 'any';
  /** Extensions in lower case that stand for markdown elsewhere, and that this reader does not look for. */
  readonly unreadExtensions?: readonly string[];
  /** A file that must stand in the folder that holds the agents folder, as a path from there. Absent: the path alone decides. */
  readonly beside?: string;
  readonly maxBytes: number;
}

/**
 * All that is known of one reader of agent files, as one value.
 * No rule and no feature asks which dialect it serves: it reads the tables.
 */
export interface Dialect {
  readonly id: string;
  readonly title: string;
  /** The tool that reads the files, as messages name it: "Claude Code". */
  readonly reader: string;
  /** The release that the tables were measured against. */
  readonly version: string;
  /** The day of the measurement, `YYYY-MM-DD`. */
  readonly checked: string;
  readonly place: Place;
  readonly naming: Naming;
  readonly fields: readonly Field[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Keys that the reader ignores and that nobody wants to hear of. */
  readonly toleratedKeys?: readonly string[];
  readonly tools: readonly Tool[];
  readonly removedTools: readonly RemovedTool[];
  /** Matches the names of tools that servers bring, which no table can list. */
  readonly serverToolPattern: RegExp;
  /** How they are named: the prefix, the server, the joint, the tool. Without the last two it is all tools of the server. */
  readonly serverToolName: { readonly prefix: string; readonly joint: string };
  readonly models: readonly Value[];
  /** Matches model ids that the service knows beyond `models`, dated and provider forms included. */
  readonly modelPattern: RegExp;
  /** The eight names with the colour that the tool paints, as `#rrggbb`. */
  readonly colors: readonly Color[];
  readonly hookEvents: readonly HookEvent[];
  readonly hookEntryTypes: readonly HookEntryType[];
  readonly serverTypes: readonly ServerType[];
  /** The variable that stands for the folder that the reader is started in, in command lines. */
  readonly rootVariable: string;
  /** Keys under which a strict hook event is not looked for. */
  readonly hookFreeKeys: readonly string[];
  readonly builtInAgents: readonly BuiltInAgent[];
  /** Skills that the reader brings; it changes them from release to release, so that there may be others. */
  readonly builtInSkills: readonly string[];
  /** So many tokens may all descriptions take together before the reader warns. */
  readonly rosterTokens: number;
  /** What a new agent can begin as. */
  readonly templates: readonly Template[];
  /** Where more can be read of the things that have names, as URLs. */
  readonly pages: Readonly<Record<'agent' | 'model' | 'server' | 'skill' | 'tool', string>>;
  readonly surroundings: Surroundings;
}

/** A colour by name. The painted value is for swatches only; the reader knows nothing but the name. */
export interface Color {
  readonly name: string;
  readonly hex: string;
}
