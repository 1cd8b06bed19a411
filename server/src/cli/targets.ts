import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskHost } from '../hosts/node';
import { claudeCode, dialects, type Dialect } from '../spec';
import { treeOf } from '../workspace/glob';
import { readManifest } from '../workspace/manifest';
import { createPlaces, type Places } from '../workspace/place';
import type { Configuration } from './config-file';
import { Failure } from './failure';
import { findFiles } from './find-files';
import type { Target } from './target';
import { readTextFile } from './text-file';

/** What was found under the paths that the user named. */
export interface Targets {
  readonly targets: readonly Target[];
  /** Folders that hold no agent file by place, with how many markdown files in them look like agents. */
  readonly overlooked: readonly { readonly folder: string; readonly count: number }[];
}

export interface Search {
  readonly paths: readonly string[];
  readonly dialect: string | undefined;
  readonly gitignore: boolean;
  readonly configuration: Configuration;
  readonly complain: (message: string) => void;
}

/** The files to check: those named, wherever they lie, and those in the folders named that are agents by their place. */
export async function findTargets(search: Search): Promise<Targets> {
  const places = createPlaces(search.configuration.settings, diskHost, pathToFileURL(search.configuration.root).href);
  const forced = dialects.find(({ id }) => id === search.dialect);
  const targets = new Map<string, Target>();
  const overlooked: { folder: string; count: number }[] = [];
  for (const path of search.paths.length === 0 ? ['.'] : search.paths) {
    const found = isFolder(path) ? await inFolder(path, search, places, forced) : [await named(path, places, forced)];
    for (const target of found) targets.set(resolve(target.path), target);
    if (found.length === 0) overlooked.push({ folder: path, count: lookAlikes(path, search) });
  }
  return { targets: [...targets.values()], overlooked };
}

/** A file that the user names is an agent, whatever its place says. */
export async function named(path: string, places: Places, forced: Dialect | undefined): Promise<Target> {
  const { dialect, origin } = await places.placementOf({ uri: pathToFileURL(path).href });
  return { path, dialect: forced ?? dialect ?? claudeCode, origin: dialect ? origin : { ...origin, claimed: true } };
}

async function inFolder(folder: string, search: Search, places: Places, forced: Dialect | undefined): Promise<readonly Target[]> {
  const associated = Object.keys(search.configuration.settings.associations).length > 0;
  const mayBeAgent = (path: string): boolean => /\.md$/i.test(path) && (forced !== undefined || associated || /[\\/]agents[\\/]/.test(resolve(path)));
  const found = walk(folder, search, (path) => mayBeAgent(path) || isManifest(path));
  const manifests = found.filter(isManifest);
  const paths = new Set([...found.filter((path) => !isManifest(path)), ...manifests.flatMap(listedIn)]);
  const targets: Target[] = [];
  for (const path of manifests.length === 0 ? paths : [...paths].sort()) {
    const { dialect, origin } = await places.placementOf({ uri: pathToFileURL(path).href });
    const serving = forced ?? dialect;
    if (serving) targets.push({ path, dialect: serving, origin });
  }
  return targets;
}

function isManifest(path: string): boolean {
  return dialects.some(({ place: { beside } }) => beside !== undefined && path.replaceAll('\\', '/').endsWith(`/${beside}`));
}

/** The agent files that a plugin lists, wherever in it they lie. */
function listedIn(manifest: string): readonly string[] {
  try {
    const listed = readManifest(readTextFile(manifest).text).agents ?? [];
    const inside = listed.filter((path) => !path.split('/').includes('..')).map((path) => join(manifest, '..', '..', path));
    return inside.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  } catch {
    return [];
  }
}

function walk(folder: string, { configuration, gitignore, complain }: Search, wanted: (path: string) => boolean): readonly string[] {
  const ignored = configuration.settings.ignore.map(treeOf);
  return findFiles(folder, {
    gitignore,
    wanted,
    ignored: (path) => ignored.length > 0 && ignored.some((matches) => matches(relative(configuration.root, resolve(path)).replaceAll('\\', '/'))),
    onUnreadable: (unreadable, error) => {
      if (unreadable === folder) throw new Failure(`${folder} cannot be read: ${String(error)}`);
      complain(`${unreadable} cannot be read and is left out.`);
    },
  });
}

/** Markdown with frontmatter that names and describes something: agents, most likely, that lie in no agents folder. */
function lookAlikes(folder: string, search: Search): number {
  return walk(folder, search, (path) => /\.md$/i.test(path)).filter(looksLikeAgent).length;
}

function looksLikeAgent(path: string): boolean {
  try {
    const head = readTextFile(path).text.slice(0, 20_000);
    return /^---\s*\n/.test(head) && /^name:/m.test(head) && /^description:/m.test(head);
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new Failure(`${path} does not exist or cannot be read.`);
  }
}
