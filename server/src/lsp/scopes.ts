import type { DocumentSetting } from '../service';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rules, type RuleSetting } from '../rules';
import type { FileReader } from '../workspace/host';
import { createPlaces, type PlacedFile, type Placement } from '../workspace/place';
import { readSettings, type Complaint } from '../workspace/read-settings';
import { mergeSettings, settingsFile, type Settings } from '../workspace/settings';
import { isWithin } from '../workspace/uri';

/** One open folder with its settings, or all that lies in none. */
export interface Scope {
  readonly root: string | undefined;
  readonly settings: Settings;
  settingOf(document: TextDocument): Promise<DocumentSetting>;
  placementOf(file: PlacedFile): Promise<Placement>;
}

export interface ScopeSources {
  readonly host: FileReader;
  /** The editor's settings for a folder, as they come. */
  readonly editorSettings: (root: string | undefined) => Promise<unknown>;
  /** Told of each setting that has no effect, in whole sentences. */
  readonly complain: (messages: readonly string[]) => void;
}

const ruleIds = rules.map(({ id }) => id);

/** Reads the settings of all folders anew: those in the file at each root, overridden by the editor's. */
export async function loadScopes(folders: readonly string[], sources: ScopeSources): Promise<readonly Scope[]> {
  const messages = new Set<string>();
  const scopes = await Promise.all([undefined, ...folders].map((root) => loadScope(root, sources, (message) => messages.add(message))));
  sources.complain([...messages]);
  return scopes;
}

/** The scope of the innermost folder that the document lies in. */
export function scopeOf(scopes: readonly Scope[], uri: string): Scope | undefined {
  const holding = scopes.filter(({ root }) => root === undefined || isWithin(root, uri));
  return holding.reduce<Scope | undefined>((best, scope) => ((scope.root?.length ?? 0) >= (best?.root?.length ?? 0) ? scope : best), undefined);
}

async function loadScope(root: string | undefined, { host, editorSettings }: ScopeSources, tell: (message: string) => void): Promise<Scope> {
  const [file, editor] = await Promise.all([root === undefined ? undefined : readFile(root, host, tell), editorSettings(root)]);
  const fromFile = readSettings(file, ruleIds);
  const fromEditor = readSettings(editor, ruleIds);
  for (const complaint of fromFile.complaints) tell(sentence(complaint, (name) => `${name} in ${settingsFile}`, ''));
  for (const complaint of fromEditor.complaints) tell(sentence(complaint, (name) => `The setting ${name}`, 'agentfiles'));
  return scopeWith(root, mergeSettings(fromFile.settings, fromEditor.settings), host);
}

async function readFile(root: string, host: FileReader, tell: (message: string) => void): Promise<unknown> {
  const text = await host.read(`${root.replace(/\/+$/, '')}/${settingsFile}`);
  try {
    return text === undefined ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    tell(`${settingsFile} is not read, since it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function sentence({ setting, problem }: Complaint, named: (name: string) => string, prefix: string): string {
  const name = [prefix, setting].filter((part) => part !== '').join('.');
  return `${named(name === '' ? 'The whole' : `"${name}"`)} ${problem}. It has no effect.`;
}

function scopeWith(root: string | undefined, settings: Settings, host: FileReader): Scope {
  const places = createPlaces(settings, host, root);
  const severities: Readonly<Record<string, RuleSetting>> = settings.validate ? settings.rules : Object.fromEntries(ruleIds.map((id) => [id, 'off' as const]));
  const settingOf = async (document: TextDocument): Promise<DocumentSetting> => {
    const { dialect, origin } = await places.placementOf(document);
    return { dialect, origin, severities, annotations: settings, formatting: settings.format };
  };
  return { root, settings, settingOf, placementOf: (file) => places.placementOf(file) };
}
