import { dialects } from '../spec';
import { defaultSettings, formatLists, formatQuotes, ruleLevels, type FormatSettings, type Settings } from './settings';

/** What is wrong with a setting; it then has no effect. */
export interface Complaint {
  /** As written, with dots: `rules.unknown-key`; empty for the whole. */
  readonly setting: string;
  /** Goes on after the name: `must be a list of strings, not 3`. */
  readonly problem: string;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly complaints: readonly Complaint[];
}

/** Keys that stand beside the settings and are meant for others. */
const foreign = new Set(['$schema', 'trace']);

/**
 * Settings out of whatever was written. Each part that is not of its type falls back to its default, with a complaint.
 * @param ruleIds The rules that may be named.
 */
export function readSettings(value: unknown, ruleIds: readonly string[]): SettingsReading {
  if (value === undefined || value === null) return { settings: defaultSettings, complaints: [] };
  const complaints: Complaint[] = [];
  const complain = (setting: string, problem: string): void => void complaints.push({ setting, problem });
  if (!isRecord(value)) {
    complain('', `must be an object, not ${shown(value)}`);
    return { settings: defaultSettings, complaints };
  }
  for (const key of Object.keys(value)) if (!Object.hasOwn(defaultSettings, key) && !foreign.has(key)) complain(key, 'is not known');
  const settings: Settings = {
    validate: readBoolean('validate', value, complain) ?? defaultSettings.validate,
    workspaceDiagnostics: readBoolean('workspaceDiagnostics', value, complain) ?? defaultSettings.workspaceDiagnostics,
    rules: readChoices('rules', value, { keys: ruleIds, what: 'a rule', values: ruleLevels }, complain),
    ignore: readStrings('ignore', value, complain),
    associations: readChoices('associations', value, { values: dialects.map(({ id }) => id) }, complain),
    additionalFolders: readStrings('additionalFolders', value, complain),
    knownTools: readStrings('knownTools', value, complain),
    knownModels: readStrings('knownModels', value, complain),
    knownKeys: readStrings('knownKeys', value, complain),
    codeLens: readBoolean('codeLens', value, complain) ?? defaultSettings.codeLens,
    inlayHints: readBoolean('inlayHints', value, complain) ?? defaultSettings.inlayHints,
    format: readFormat(value['format'], complain),
  };
  return { settings, complaints };
}

type Complain = (setting: string, problem: string) => void;

function readBoolean(key: string, settings: Readonly<Record<string, unknown>>, complain: Complain): boolean | undefined {
  const value = settings[key];
  if (typeof value === 'boolean') return value;
  if (value !== undefined) complain(key, `must be true or false, not ${shown(value)}`);
  return undefined;
}

function readFormat(value: unknown, complain: Complain): FormatSettings {
  const defaults = defaultSettings.format;
  if (value === undefined) return defaults;
  if (!isRecord(value)) {
    complain('format', `must be an object, not ${shown(value)}`);
    return defaults;
  }
  const inFormat: Complain = (setting, problem) => {
    complain(`format.${setting}`, problem);
  };
  return {
    quotes: readChoice('quotes', value, formatQuotes, inFormat) ?? defaults.quotes,
    lists: readChoice('lists', value, formatLists, inFormat) ?? defaults.lists,
    sortKeys: readBoolean('sortKeys', value, inFormat) ?? defaults.sortKeys,
  };
}

function readChoice<V extends string>(key: string, settings: Readonly<Record<string, unknown>>, values: readonly V[], complain: Complain): V | undefined {
  const written = settings[key];
  const value = values.find((candidate) => candidate === written);
  if (value === undefined && written !== undefined) complain(key, `must be one of ${values.map((one) => `"${one}"`).join(', ')}, not ${shown(written)}`);
  return value;
}

/** The strings of a list. What else is in it is left out. */
function readStrings(key: string, settings: Readonly<Record<string, unknown>>, complain: Complain): readonly string[] {
  const value = settings[key];
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    complain(key, `must be a list of strings, not ${shown(value)}`);
    return [];
  }
  const items: readonly unknown[] = value;
  const strings = items.filter(isText);
  if (strings.length < items.length) complain(key, `may hold only strings, not ${shown(items.find((item) => !isText(item)))}`);
  return strings;
}

interface Choices<V extends string> {
  readonly keys?: readonly string[];
  readonly what?: string;
  readonly values: readonly V[];
}

/** The pairs of a map whose values are among those allowed. */
function readChoices<V extends string>(key: string, settings: Readonly<Record<string, unknown>>, { keys, what, values }: Choices<V>, complain: Complain): Readonly<Record<string, V>> {
  const map = settings[key];
  if (map === undefined) return {};
  if (!isRecord(map)) {
    complain(key, `must be an object, not ${shown(map)}`);
    return {};
  }
  return Object.fromEntries(
    Object.entries(map).flatMap(([name, written]) => {
      const value = values.find((candidate) => candidate === written);
      if (keys?.includes(name) === false) complain(`${key}.${name}`, `does not name ${what ?? 'anything'}`);
      else if (value === undefined) complain(`${key}.${name}`, `must be one of ${values.map((one) => `"${one}"`).join(', ')}, not ${shown(written)}`);
      else return [[name, value]];
      return [];
    }),
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as it would be written, cut short. */
function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
