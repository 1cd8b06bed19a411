import type { Host } from '../workspace/host';
import { schemeOf } from '../workspace/uri';

/** Asks the editor for the text of a file; `null` where there is none. */
export type AskEditor = (uri: string) => Promise<string | null>;

/** The files that the editor sees: in the browser, on remote machines, in virtual file systems. */
export function editorHost(ask: AskEditor): Host {
  return {
    async read(uri) {
      try {
        return (await ask(uri)) ?? undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** The disk for what lies on it, the editor for the rest. */
export function combinedHost(disk: Host | undefined, editor: Host | undefined): Host {
  return {
    async read(uri) {
      const host = schemeOf(uri) === 'file' && disk ? disk : editor;
      return host?.read(uri);
    },
  };
}
