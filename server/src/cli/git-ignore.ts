import { existsSync, type Dirent } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readTextFile } from './text-file';

/** The `.gitignore` files that count in a folder: its own, and those above it up to the root of the repository. */
export class GitIgnore {
  private constructor(
    private readonly folder: string,
    private readonly patterns: Ignore | undefined,
    private readonly parent: GitIgnore | undefined,
  ) {}

  /** The files above `folder`, which is where a walk begins; none where it lies in no repository. */
  static above(folder: string): GitIgnore {
    const start = resolve(folder);
    const nothing = new GitIgnore(start, undefined, undefined);
    const folders: string[] = [];
    for (let current = start; dirname(current) !== current; current = dirname(current)) {
      if (current !== start) folders.unshift(current);
      if (existsSync(join(current, '.git'))) return folders.reduce<GitIgnore>((parent, above) => GitIgnore.of(above, parent), nothing);
    }
    return nothing;
  }

  /** The same, with what the folder itself says. */
  within(folder: string, children: readonly Dirent[]): GitIgnore {
    return children.some(({ name }) => name === '.gitignore') ? GitIgnore.of(resolve(folder), this) : this;
  }

  /** Whether git leaves the path out. The nearest file that says anything of it decides. */
  ignores(path: string, isFolder: boolean): boolean {
    const absolute = resolve(path);
    const inside = relative(this.folder, absolute).replaceAll('\\', '/');
    if (this.patterns && inside !== '' && !inside.startsWith('..')) {
      const result = this.patterns.test(isFolder ? `${inside}/` : inside);
      if (result.ignored || result.unignored) return result.ignored;
    }
    return this.parent?.ignores(path, isFolder) ?? false;
  }

  private static of(folder: string, parent: GitIgnore): GitIgnore {
    const file = join(folder, '.gitignore');
    return new GitIgnore(folder, existsSync(file) ? patternsIn(file) : undefined, parent);
  }
}

/** What is no file, such as a folder or a pipe of that name, says nothing. */
function patternsIn(file: string): Ignore | undefined {
  try {
    return ignore().add(readTextFile(file).text);
  } catch {
    return undefined;
  }
}
