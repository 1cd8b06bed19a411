/** The file at the root of a folder that holds its settings, for editors and the command line alike. */
export const settingsFile = 'agentfiles.config.json';

export const ruleLevels = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** What the user wants of a rule. */
export type RuleLevel = (typeof ruleLevels)[number];

/** What a user may decide, in an editor's settings under `agentfiles` or in `agentfiles.config.json`. */
export interface Settings {
  /** Whether problems are looked for. Completion, hovers and colours are there in any case. */
  readonly validate: boolean;
  /** Whether they are looked for in files that are not open, too. */
  readonly workspaceDiagnostics: boolean;
  /** By rule id. A rule that is not named keeps its own severity. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Globs of files and folders that are left alone. */
  readonly ignore: readonly string[];
  /** From a glob to the id of the dialect that the file is read as. The first that matches counts, before any place. */
  readonly associations: Readonly<Record<string, string>>;
  /** Folders that are read as if they had been added to a session: their `.claude` counts too. Paths from the folder's root, from the home (`~/`), or absolute. */
  readonly additionalFolders: readonly string[];
  /** Names that are known besides those of the dialects. */
  readonly knownTools: readonly string[];
  readonly knownModels: readonly string[];
  readonly knownKeys: readonly string[];
  /** A line with the verdict and the cost above the frontmatter. */
  readonly codeLens: boolean;
  /** What holds for keys that are not there, behind the closing fence. */
  readonly inlayHints: boolean;
  readonly format: FormatSettings;
}

export const formatQuotes = ['needed', 'keep'] as const;
export const formatLists = ['consistent', 'keep', 'comma', 'flow', 'block'] as const;

/** How the frontmatter is formatted. */
export interface FormatSettings {
  readonly quotes: (typeof formatQuotes)[number];
  readonly lists: (typeof formatLists)[number];
  readonly sortKeys: boolean;
}

export const defaultSettings: Settings = {
  validate: true,
  workspaceDiagnostics: true,
  rules: {},
  ignore: [],
  associations: {},
  additionalFolders: [],
  knownTools: [],
  knownModels: [],
  knownKeys: [],
  codeLens: true,
  inlayHints: false,
  format: { quotes: 'needed', lists: 'consistent', sortKeys: false },
};

/** Both together: where they disagree, the second one counts. */
export function mergeSettings(base: Settings, over: Settings): Settings {
  const both = (some: readonly string[], others: readonly string[]): readonly string[] => [...new Set([...some, ...others])];
  return {
    validate: base.validate && over.validate,
    workspaceDiagnostics: base.workspaceDiagnostics && over.workspaceDiagnostics,
    rules: { ...base.rules, ...over.rules },
    ignore: both(base.ignore, over.ignore),
    // The first that matches counts, so that what overrides comes first, and is not overridden again.
    associations: { ...over.associations, ...base.associations, ...over.associations },
    additionalFolders: both(base.additionalFolders, over.additionalFolders),
    knownTools: both(base.knownTools, over.knownTools),
    knownModels: both(base.knownModels, over.knownModels),
    knownKeys: both(base.knownKeys, over.knownKeys),
    codeLens: base.codeLens && over.codeLens,
    inlayHints: base.inlayHints || over.inlayHints,
    format: mergeFormat(base.format, over.format),
  };
}

/** An editor sends its defaults, too; only what differs from them was said by somebody. */
function mergeFormat(base: FormatSettings, over: FormatSettings): FormatSettings {
  const { quotes, lists } = defaultSettings.format;
  return {
    quotes: over.quotes === quotes ? base.quotes : over.quotes,
    lists: over.lists === lists ? base.lists : over.lists,
    sortKeys: base.sortKeys || over.sortKeys,
  };
}
