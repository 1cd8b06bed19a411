import { summarise } from '../features/surroundings/summarise';
import { claudeCode, claudeCodePlugin } from '../spec';
import type { FileReader, Host } from '../workspace/host';
import { shownText } from '../workspace/index/shown-text';
import { WorkspaceIndex, type IndexOptions } from '../workspace/index/workspace-index';
import type { Machine } from '../workspace/index/reach';
import { resolved } from '../workspace/uri';
import type { Client } from './client';
import type { Scope } from './scopes';

/** Whose files lie around those that are open. */
export const dialects = { project: claudeCode, plugin: claudeCodePlugin };

/** What lies around the documents, as far as the client's folders, its trust in them and the settings let it be read. */
export class Surroundings {
  private added: readonly string[] = [];
  private current: WorkspaceIndex | undefined;

  constructor(
    private readonly client: Client,
    private readonly machine: Machine,
    private readonly options: Pick<IndexOptions, 'host' | 'onChange'>,
  ) {}

  get index(): WorkspaceIndex {
    return (this.current ??= this.create());
  }

  /** Takes the settings. Where they add other folders than before, all is read anew. */
  follow(scopes: readonly Scope[]): void {
    const added = addedFolders(scopes, this.machine);
    if (added.join(' ') !== this.added.join(' ')) this.renew();
    this.added = added;
  }

  /** Folders, or the trust in them, changed: all is read anew when it is asked for. */
  renew(): void {
    this.current = undefined;
  }

  private create(): WorkspaceIndex {
    const { folders, trusted } = this.client;
    return new WorkspaceIndex({
      ...this.options,
      reach: { folders, trusted, added: this.added, ...this.machine },
      surroundings: claudeCode.surroundings,
      summarise: (file, text) => summarise(file, text, dialects),
    });
  }
}

/** The files that decide how others are read; without the user's trust none outside of the open folders. */
export function readerWithin(client: Client, host: Host): FileReader {
  return { read: (uri) => shownText(uri, { host, reach: { folders: client.folders, trusted: client.trusted, added: [] } }) };
}

/** The folders that the settings add, as URIs. */
export function addedFolders(scopes: readonly Scope[], { home }: Machine): readonly string[] {
  return [...new Set(scopes.flatMap(({ root, settings }) => settings.additionalFolders.flatMap((path) => folderAt(path, root, home) ?? [])))];
}

function folderAt(path: string, root: string | undefined, home: string | undefined): string | undefined {
  const fromHome = /^~(?:[\\/]|$)/.test(path);
  const from = fromHome ? home : root;
  const written = path.replaceAll('\\', '/').replace(/^~\/?/, '');
  if (from === undefined && !/^(?:\/|[a-z]:)/i.test(written)) return undefined;
  return resolved(from ?? 'file:///', written);
}
