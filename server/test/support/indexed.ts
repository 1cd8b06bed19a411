import { summarise } from '../../src/features/surroundings/summarise';
import { claudeCode, claudeCodePlugin } from '../../src/spec';
import type { Reach } from '../../src/workspace/index/reach';
import { WorkspaceIndex } from '../../src/workspace/index/workspace-index';
import { sameSpelling } from '../../src/workspace/uri';
import { memoryHost } from './memory-host';

export const work = 'file:///work';

export interface Around {
  readonly links?: Readonly<Record<string, string>>;
  readonly reach?: Partial<Reach>;
  readonly onChange?: () => void;
  readonly onRead?: (uri: string) => void;
}

/** An index over files by path from the open folder; a path that begins with `/` is one of the machine. */
export function indexOver(files: Record<string, string | undefined>, { links = {}, reach = {}, onChange = () => undefined, onRead = () => undefined }: Around = {}): WorkspaceIndex {
  const host = memoryHost(byUri(files), byUri(links));
  return new WorkspaceIndex({
    // The test may change its files.
    host: { ...host, read: (uri) => (onRead(uri), memoryHost(byUri(files), byUri(links)).read(uri)), list: (uri) => memoryHost(byUri(files), byUri(links)).list(uri), stat: (uri) => memoryHost(byUri(files), byUri(links)).stat(uri) },
    reach: { folders: [work], trusted: true, home: 'file:///home', userFolder: 'file:///home/.claude', managedFolder: 'file:///etc/claude-code', added: [], ...reach },
    surroundings: claudeCode.surroundings,
    summarise: (file, text) => summarise(file, text, { project: claudeCode, plugin: claudeCodePlugin }),
    onChange,
  });
}

/** The URI of a file by its path from the open folder, or from the root. */
export function uriOf(path: string): string {
  return sameSpelling(path.startsWith('/') ? `file://${path}` : `${work}/${path}`);
}

function byUri<T extends string | undefined>(files: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [uriOf(path), text]));
}

/** An agent file with this name. */
export function agentNamed(name: string, ...lines: string[]): string {
  return ['---', `name: ${name}`, 'description: Reviews pull requests for risky changes to the database', ...lines, '---', '', 'Review the diff.', ''].join('\n');
}
