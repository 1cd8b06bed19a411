import type { Surroundings } from '../../spec/surroundings';
import type { Host } from '../host';
import { readManifest } from '../manifest';
import { depthOf, isWithin, joined, lastNameOf, parentOf, resolved } from '../uri';
import type { Base } from './base';
import { mayRead, type Reach } from './reach';
import { foldersBelow } from './walk';

/** Folders that hold much and no projects; what is in them is found when a file in it is opened. */
export const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', '.vscode-test']);

/** Where bases are looked for. */
export interface Searching {
  readonly host: Host;
  readonly reach: Reach;
  readonly surroundings: Surroundings;
}

/** The folder that the reader is started in for a file: that of its project, else the open one, else the file's own. What belongs to no project is read in the first that is open. */
export function holderOf(uri: string, searching: Searching): string | undefined {
  const { reach, surroundings } = searching;
  const project = commonBases(searching).some((base) => isWithin(base.uri, uri)) ? undefined : projectOf(uri, surroundings);
  return project ?? reach.folders.filter((folder) => isWithin(folder, uri)).sort((a, b) => b.length - a.length)[0] ?? reach.folders[0] ?? parentOf(uri);
}

/** The project's folder by the path of a file or folder in one that a reader searches. */
export function projectOf(uri: string, { project: { agents, skills, commands } }: Surroundings): string | undefined {
  const cut = Math.max(...[agents, skills, commands].map((path) => `${uri}/`.lastIndexOf(`/${path}/`)));
  return cut > 0 ? uri.slice(0, cut) : undefined;
}

/** The bases whose names count in a folder: its own, those of the folders above it up to the root of the repository, and those that are no project's. */
export async function basesAbove(holder: string, searching: Searching): Promise<readonly Base[]> {
  return [...commonBases(searching), ...(await projectsAbove(holder, searching))];
}

/** The bases that count in every project. */
export function commonBases({ reach, surroundings }: Searching): readonly Base[] {
  const { user, project } = surroundings;
  const added = reach.added.map((uri): Base => ({ uri, scope: 'added', layout: project, depth: 0 }));
  const own: Base[] = reach.userFolder === undefined ? [] : [{ uri: reach.userFolder, scope: 'user', layout: user, depth: 0 }];
  const managed: Base[] = reach.managedFolder === undefined ? [] : [{ uri: reach.managedFolder, scope: 'managed', layout: project, depth: 0 }];
  return [...own, ...added, ...managed].filter(({ uri }) => mayRead(reach, uri));
}

/** The bases that a new agent can be put into: those of the open folders, of other projects in them, and the user's. `known` are those that were found. */
export function basesForNew(searching: Searching, known: readonly Base[]): readonly Base[] {
  const { reach, surroundings } = searching;
  const open = reach.folders.map((uri) => projectBase(uri, surroundings));
  const inner = known.filter(({ uri, scope }) => scope === 'project' && !reach.folders.includes(uri) && reach.folders.some((folder) => isWithin(folder, uri)));
  return [...open, ...inner, ...commonBases(searching).filter(({ scope }) => scope === 'user')];
}

/** From the folder up to the first with a `.git`; without one up to the home, as the reader goes (section 7). */
async function projectsAbove(holder: string, { host, reach, surroundings }: Searching): Promise<readonly Base[]> {
  const folders: string[] = [];
  for (let folder: string | undefined = holder; folder !== undefined && mayRead(reach, folder); folder = parentOf(folder)) {
    // What is there is the user's own.
    if (folder === reach.home) break;
    folders.push(folder);
    const git = await host.stat(joined(folder, '.git'));
    if (!git) continue;
    const main = git.kind === 'file' ? await mainCheckout(folder, host) : undefined;
    const borrowed = main !== undefined && mayRead(reach, main) && !(await host.stat(joined(folder, surroundings.project.agents)));
    return [...(borrowed ? [{ ...projectBase(main, surroundings), depth: depthOf(folder) }] : []), ...folders.map((uri) => projectBase(uri, surroundings))];
  }
  return folders.map((uri) => projectBase(uri, surroundings));
}

/** The checkout that a worktree of git belongs to, which the reader looks at for agents that the worktree has not. */
async function mainCheckout(worktree: string, host: Host): Promise<string | undefined> {
  const link = /^gitdir: (.+)\/\.git\/worktrees\/[^/]+\s*$/.exec((await host.read(joined(worktree, '.git'))) ?? '');
  return link?.[1] === undefined ? undefined : resolved(worktree, link[1].replaceAll('\\', '/'));
}

function projectBase(uri: string, { project }: Surroundings): Base {
  return { uri, scope: 'project', layout: project, depth: depthOf(uri) };
}

/** Every project and plugin in the open folders. */
export async function* basesBelow({ host, reach, surroundings }: Searching): AsyncGenerator<Base> {
  const marks = [surroundings.project.agents, surroundings.project.skills, surroundings.project.commands].map((path) => path.split('/')[0]);
  const [manifestFolder = ''] = surroundings.plugin.manifest.split('/');
  const walk = { host, links: false, mayEnter: (real: string) => mayRead(reach, real), wants: (name: string) => !skippedFolders.has(name) };
  for (const root of reach.folders)
    for await (const { uri, folders } of foldersBelow(root, walk)) {
      if (folders.some((name) => marks.includes(name))) yield projectBase(uri, surroundings);
      if (folders.includes(manifestFolder)) yield* pluginAt(uri, host, surroundings);
    }
}

async function* pluginAt(uri: string, host: Host, { plugin }: Surroundings): AsyncGenerator<Base> {
  const manifest = await host.read(joined(uri, plugin.manifest));
  if (manifest === undefined) return;
  const { name = lastNameOf(uri), agents, refused } = readManifest(manifest);
  yield { uri, scope: 'plugin', layout: plugin, depth: depthOf(uri), plugin: name, ...(agents && { listed: refused === undefined ? agents : [] }) };
}
