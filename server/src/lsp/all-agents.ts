import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancellationToken } from 'vscode-languageserver';
import type { Host } from '../workspace/host';
import { sameSpelling } from '../workspace/uri';
import { AgentFiles } from './agent-files';
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
  const uris = await new AgentFiles({ client, host, session }).uris();
  const open = new Map(documents.all().map((document) => [sameSpelling(document.uri), document]));
  for (const uri of uris) {
    if (token.isCancellationRequested) return;
    const document = open.get(uri) ?? closedDocument(uri, await session.index.text(uri));
    if (!document) continue;
    await session.ready(document);
    await session.index.load(uri);
    yield document;
    await host.rest();
  }
}

function closedDocument(uri: string, text: string | undefined): TextDocument | undefined {
  return text === undefined ? undefined : TextDocument.create(uri, '', 0, text);
}
