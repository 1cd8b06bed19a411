import type { Host } from '../workspace/host';
import { skippedFolders } from '../workspace/index/bases';
import { foldersBelow } from '../workspace/index/walk';
import { joined } from '../workspace/uri';
import type { Client } from './client';
import { wholeIndex, type Session } from './session';

export interface FileSources {
  readonly client: Client;
  readonly host: Host;
  readonly session: Session;
}

/** The agent files in the open folders, by place and by the settings. What the settings add is looked for when it is first asked for, and again after `forget`. */
export class AgentFiles {
  private associated: Promise<readonly string[]> | undefined;

  constructor(private readonly sources: FileSources) {}

  /** Their URIs. Some of those by the settings may be none at a closer look. */
  async uris(): Promise<readonly string[]> {
    const { client, session } = this.sources;
    const index = await wholeIndex(session);
    const starts = client.folders.map((folder) => joined(folder, ''));
    const inFolders = index.files().filter(({ kind, uri }) => kind === 'agent' && starts.some((start) => uri.startsWith(start)) && !uri.includes('/node_modules/'));
    return [...new Set([...inFolders.map(({ uri }) => uri), ...(await (this.associated ??= this.look()))])];
  }

  /** Files or settings changed. */
  forget(): void {
    this.associated = undefined;
  }

  /** All markdown in the folders whose settings make agents of some of it. */
  private async look(): Promise<readonly string[]> {
    const { host, session } = this.sources;
    const found: string[] = [];
    for (const { root, settings } of await session.scopes())
      if (root !== undefined && Object.keys(settings.associations).length > 0)
        for await (const { uri, files } of foldersBelow(root, { host, links: false, mayEnter: () => true, wants: (name) => !skippedFolders.has(name) }))
          found.push(...files.filter((name) => /\.md$/i.test(name)).map((name) => joined(uri, name)));
    return found;
  }
}
