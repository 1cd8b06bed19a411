import type { Dialect } from '../../spec/dialect';

/** The file that a command line runs. */
export interface ScriptPath {
  /** As it is written in the command line. */
  readonly written: string;
  /** From the folder that the reader is started in. */
  readonly path: string;
  /** It is run by itself, and not given to an interpreter. */
  readonly direct: boolean;
}

const interpreter = '(?:bash|sh|zsh|dash|fish|node|bun|tsx|ts-node|python3?|ruby|perl|php|pwsh)';
const name = '[\\w@+.-]+';

/**
 * The file that a command line runs first, where that can be told without a shell: a path with a folder in it, or one that is given to an interpreter. `undefined` for commands that are
 * looked up, and for all that a shell, another variable or a folder of the user's decides.
 */
export function scriptPathIn(command: string, { rootVariable }: Pick<Dialect, 'rootVariable'>): ScriptPath | undefined {
  // What is to happen if the command fails was thought of.
  if (command.includes('||')) return undefined;
  const inRoot = `"?\\$(?:${rootVariable}|\\{${rootVariable}\\})"?/(?<inRoot>${name}(?:/${name})*)"?`;
  const relative = `(?<relative>(?:\\.{1,2}/)*${name}(?:/${name})*)`;
  const { groups } = new RegExp(`^\\s*(?<by>${interpreter}\\s+)?(?<written>${inRoot}|${relative})(?=[\\s;|&)]|$)`).exec(command) ?? {};
  const path = groups?.inRoot ?? groups?.relative;
  if (groups?.written === undefined || path === undefined || path.startsWith('-')) return undefined;
  const direct = groups.by === undefined;
  // Without a folder it is looked up, or is a word that only its interpreter understands.
  if (!path.includes('/') && groups.inRoot === undefined && (direct || !/\.\w+$/.test(path))) return undefined;
  return { written: groups.written, path, direct };
}
