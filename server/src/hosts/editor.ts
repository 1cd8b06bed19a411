import type { FileFacts, FolderEntry, Host } from '../workspace/host';
import { schemeOf } from '../workspace/uri';

/** Asks the editor, which may take its time, fail, or have nothing to say. */
export interface AskEditor {
  /** The text of a file; `null` where there is none. */
  read(uri: string): Promise<string | null>;
  list(uri: string): Promise<readonly FolderEntry[] | null>;
  stat(uri: string): Promise<FileFacts | null>;
}

/** The files that the editor sees: in the browser, on remote machines, in virtual file systems. */
export function editorHost(ask: AskEditor): Host {
  return {
    read: async (uri) => (await ask.read(uri).catch(() => null)) ?? undefined,
    list: async (uri) => (await ask.list(uri).catch(() => null)) ?? undefined,
    stat: async (uri) => (await ask.stat(uri).catch(() => null)) ?? undefined,
    real: (uri) => Promise.resolve(uri),
    rest: () => new Promise((resolve) => setTimeout(resolve)),
  };
}

/** The disk for what lies on it, the editor for the rest. */
export function combinedHost(disk: Host | undefined, editor: Host): Host {
  const hostOf = (uri: string): Host => (schemeOf(uri) === 'file' && disk ? disk : editor);
  return {
    read: (uri) => hostOf(uri).read(uri),
    list: (uri) => hostOf(uri).list(uri),
    stat: (uri) => hostOf(uri).stat(uri),
    real: (uri) => hostOf(uri).real(uri),
    rest: () => (disk ?? editor).rest(),
  };
}
