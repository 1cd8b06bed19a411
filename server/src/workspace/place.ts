import type { DocumentOrigin } from '../document/read/origin';
import { claudeCode, dialects, extendDialect, type Dialect } from '../spec';
import { globOf, treeOf } from './glob';
import type { FileReader } from './host';
import { readManifest, type PluginManifest } from './manifest';
import type { Settings } from './settings';
import { territoryOf, type Holder, type Territory } from './territory';
import { pathOf, resolveFrom } from './uri';

/** The language of files that are agents wherever they lie. */
export const agentLanguage = 'agent-markdown';

/** A file, as an editor or the command line knows it. */
export interface PlacedFile {
  readonly uri: string;
  readonly languageId?: string;
}

/** What a file is by its place. Without a dialect it is none of our business. */
export interface Placement {
  readonly dialect: Dialect | undefined;
  readonly origin: DocumentOrigin;
  /** What makes an agent of it: its own name and folders, what lies around it or is set, or the language that an editor gives it. */
  readonly by?: 'name' | 'surroundings' | 'language';
}

/** Tells which dialect serves a file. */
export interface Places {
  placementOf(file: PlacedFile): Promise<Placement>;
}

/**
 * The places of one folder, or of all that lies in none. What the host said is kept, so that after a change new places are made.
 * @param root The folder's URI; globs may also be written from there.
 */
export function createPlaces(settings: Settings, host: FileReader, root?: string): Places {
  const known = { tools: settings.knownTools, models: settings.knownModels, keys: settings.knownKeys };
  const all = dialects.map((dialect) => ({ dialect: extendDialect(dialect, known), territory: territoryOf(dialect.place) }));
  const dialectOf = (wanted: string): Dialect | undefined => all.find(({ dialect }) => dialect.id === wanted)?.dialect;
  const chosen = Object.entries(settings.associations).map(([glob, id]) => ({ matches: globOf(glob), id }));
  const ignored = settings.ignore.map(treeOf);
  const remembering = rememberingHost(host);
  const rootPath = root === undefined ? undefined : pathOf(root);
  return {
    async placementOf({ uri, languageId }) {
      const path = pathOf(uri);
      const origin = path === undefined ? {} : { path };
      const names = path === undefined ? [] : namesOf(path, rootPath);
      if (names.some((name) => ignored.some((matches) => matches(name)))) return { dialect: undefined, origin };
      const association = chosen.find(({ matches }) => names.some(matches));
      if (association) return { dialect: dialectOf(association.id), origin, by: 'surroundings' };
      const settled = path === undefined ? undefined : await findPlace(uri, path, all, remembering);
      if (settled) return { dialect: settled.dialect, origin: { ...origin, ...settled.plugin }, by: settled.plugin ? 'surroundings' : 'name' };
      return languageId === agentLanguage ? { dialect: dialectOf(claudeCode.id), origin, by: 'language' } : { dialect: undefined, origin };
    },
  };
}

/** The path as globs may be written for it: whole, and from the root. */
function namesOf(path: string, root: string | undefined): readonly string[] {
  const start = `${(root ?? '').replace(/\/+$/, '')}/`;
  return root !== undefined && path.startsWith(start) ? [path.slice(start.length), path] : [path];
}

interface Claim {
  readonly dialect: Dialect;
  readonly territory: Territory;
}

/** The first dialect whose place the file lies in, with the plugin that the file belongs to. */
async function findPlace(uri: string, path: string, claims: readonly Claim[], host: FileReader): Promise<{ readonly dialect: Dialect; readonly plugin?: DocumentOrigin } | undefined> {
  for (const { dialect, territory } of claims) {
    const { beside } = dialect.place;
    if (beside === undefined && territory.holds(path)) return { dialect };
    if (beside === undefined || !/\.md$/i.test(path)) continue;
    for (const holder of territory.holders(path)) {
      const manifest = resolveFrom(uri, holder.level, beside);
      const text = manifest === undefined ? undefined : await host.read(manifest);
      const plugin = text === undefined ? undefined : originIn(readManifest(text), holder);
      if (plugin) return { dialect, plugin };
    }
  }
  return undefined;
}

/** What a plugin makes of a file in it; `undefined` where it has nothing to do with it. */
function originIn({ name, agents, refused }: PluginManifest, { path, inAgents }: Holder): DocumentOrigin | undefined {
  const plugin = name === undefined ? {} : { plugin: name };
  const listed = agents?.includes(path);
  if (!inAgents && listed !== true) return undefined;
  if (refused !== undefined) return { ...plugin, leftOut: { path, refused } };
  return listed === false ? { ...plugin, leftOut: { path } } : plugin;
}

function rememberingHost(host: FileReader): FileReader {
  const known = new Map<string, Promise<string | undefined>>();
  return {
    read(uri) {
      const text = known.get(uri) ?? host.read(uri);
      known.set(uri, text);
      return text;
    },
  };
}
