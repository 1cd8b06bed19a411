import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancellationToken } from 'vscode-languageserver';
import type { Host } from '../workspace/host';
import { isWithin, sameSpelling } from '../workspace/uri';
import type { Documents } from './answers';
import type { Client } from './client';
import type { Session } from './session';

export interface Everything {
  readonly host: Host;
  readonly client: Client;
  readonly documents: Documents;
  readonly session: Session;
}

/** All agent files in the open folders, one by one, as documents that the service can be asked of: those that are open as they are, the others as they are on the disk. Ends early where nobody waits any more. */
export async function* agentDocuments({ host, client, documents, session }: Everything, token: CancellationToken): AsyncGenerator<TextDocument> {
  const { index } = session;
  await index.loadAll();
  const open = new Map(documents.all().map((document) => [sameSpelling(document.uri), document]));
  const files = index.files().filter(({ kind, uri }) => kind === 'agent' && client.folders.some((folder) => isWithin(folder, uri)));
  for (const { uri } of files) {
    if (token.isCancellationRequested) return;
    const document = open.get(uri) ?? closedDocument(uri, await host.read(uri));
    if (!document) continue;
    await session.ready(document);
    await index.load(uri);
    yield document;
    await host.rest();
  }
}

function closedDocument(uri: string, text: string | undefined): TextDocument | undefined {
  return text === undefined ? undefined : TextDocument.create(uri, '', 0, text.replace(/^\uFEFF/, ''));
}
