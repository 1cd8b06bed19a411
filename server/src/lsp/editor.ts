import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { editorHost } from '../hosts/editor';
import { noHost, type FileFacts, type FolderEntry, type Host } from '../workspace/host';
import type { Client } from './client';
import type { Log } from './log';
import { within } from './patience';
import { listFolderRequest, readFileRequest, statFileRequest, type FileParams } from './protocol';

/** Milliseconds; a client that takes longer to answer is taken to have nothing to say. */
const patience = 3000;

const section = 'agentfiles';

/** The files that the client sees, if it lets us. */
export function clientHost(connection: Connection, { options }: Client): Host {
  if (options.files !== true) return noHost;
  const ask = async <R>(request: string, uri: string): Promise<R | null> =>
    within(patience, connection.sendRequest<R | null>(request, { uri } satisfies FileParams), () => null);
  return editorHost({
    read: (uri) => ask<string>(readFileRequest, uri),
    list: (uri) => ask<FolderEntry[]>(listFolderRequest, uri),
    stat: (uri) => ask<FileFacts>(statFileRequest, uri),
  });
}

/** The settings as they are in the client: what it answers when asked, or else what it sent by itself. */
export class EditorSettings {
  private sent: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly log: Log,
  ) {
    this.sent = client.options.settings;
  }

  /** To be told what came with a notice that settings changed. */
  take(settings: unknown): void {
    if (typeof settings === 'object' && settings !== null && section in settings) this.sent = settings[section];
  }

  async read(root: string | undefined): Promise<unknown> {
    if (this.client.capabilities.workspace?.configuration !== true) return this.sent;
    const item = { section, ...(root !== undefined && { scopeUri: root }) };
    return within<unknown>(patience, this.connection.workspace.getConfiguration(item), (why) => (this.log(why), undefined));
  }
}

/** Shows what is wrong with the settings: each thing once, until it is mended. */
export function complainer(connection: Connection): (messages: readonly string[]) => void {
  let told: ReadonlySet<string> = new Set();
  return (messages) => {
    const fresh = messages.filter((message) => !told.has(message));
    told = new Set(messages);
    for (const message of fresh) void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: `Agent Files: ${message}` });
  };
}
