import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { GitIgnore } from './git-ignore';

/** What a walk is to find, and where it may go. */
export interface Walk {
  /** Whether a file is wanted, by its path. */
  readonly wanted: (path: string) => boolean;
  /** Whether a file or folder is to be left alone, by its path. */
  readonly ignored: (path: string) => boolean;
  readonly gitignore: boolean;
  /** Told of each folder that cannot be opened. */
  readonly onUnreadable: (folder: string, error: unknown) => void;
}

/**
 * The wanted files below a folder, by path. `node_modules` is entered only where it is `folder` itself or lies in an agents folder, for the readers
 * go there, too; `.git` never. In an agents folder symbolic links are followed, as the readers have it. What git leaves out is left out, unless it is
 * `folder` itself that it leaves out: then it was asked for.
 */
export function findFiles(folder: string, walk: Walk): readonly string[] {
  const found: string[] = [];
  const above = walk.gitignore ? GitIgnore.above(folder) : undefined;
  new Walker(walk, found).enter(folder, above?.ignores(folder, true) === true ? undefined : above, isAgentsFolder(folder));
  return found.sort();
}

class Walker {
  /** Folders reached by a link, by their real path: each is entered once. */
  private readonly entered = new Set<string>();

  constructor(
    private readonly walk: Walk,
    private readonly found: string[],
  ) {}

  enter(folder: string, inherited: GitIgnore | undefined, inAgents: boolean): void {
    const children = this.children(folder);
    const ignore = inherited?.within(folder, children);
    for (const child of children) {
      const path = join(folder, child.name);
      if (this.walk.ignored(path)) continue;
      if (child.isFile()) this.file(path, ignore);
      else if (child.isDirectory()) this.folder(path, child.name, ignore, inAgents);
      else if (child.isSymbolicLink()) this.link(path, child.name, ignore, inAgents);
    }
  }

  private file(path: string, ignore: GitIgnore | undefined): void {
    if (this.walk.wanted(path) && ignore?.ignores(path, false) !== true) this.found.push(path);
  }

  private folder(path: string, name: string, ignore: GitIgnore | undefined, inAgents: boolean): void {
    if (name === '.git' || (name === 'node_modules' && !inAgents) || ignore?.ignores(path, true) === true) return;
    this.enter(path, ignore, inAgents || isAgentsFolder(path));
  }

  /** A link that leads into a loop, to a device or nowhere ends here. */
  private link(path: string, name: string, ignore: GitIgnore | undefined, inAgents: boolean): void {
    try {
      const stat = statSync(path);
      if (stat.isFile()) return this.file(path, ignore);
      // Elsewhere a link may lead anywhere; only where agents are looked for, the readers follow it.
      if (!stat.isDirectory() || !(inAgents || name === '.claude' || name === 'agents')) return;
      const real = realpathSync(path);
      if (this.entered.has(real) || `${realpathSync(join(path, '..'))}/`.startsWith(`${real}/`)) return;
      this.entered.add(real);
      this.folder(path, name, ignore, inAgents);
    } catch {
      // A dangling link is no file.
    }
  }

  private children(folder: string): readonly Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.walk.onUnreadable(folder, error);
      return [];
    }
  }
}

function isAgentsFolder(path: string): boolean {
  return /(?:^|[\\/])\.claude[\\/]agents(?:$|[\\/])/.test(path);
}
