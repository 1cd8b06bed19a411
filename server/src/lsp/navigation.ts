import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection, type Definition, type DefinitionLink, type DefinitionParams, type Location, type OptionalVersionedTextDocumentIdentifier, type Position, type PrepareRenameParams, type Range, type ReferenceParams, type RenameParams, type SymbolInformation, type WorkspaceEdit, type WorkspaceSymbolParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { namingOf, namingOfDocument, type Around, type Naming } from '../features/navigation/around';
import { contains } from '../features/navigation/occurrences';
import { definition } from '../features/navigation/definition';
import { references } from '../features/navigation/references';
import { prepareRename, Refusal, rename } from '../features/navigation/rename';
import { workspaceSymbols } from '../features/navigation/symbols';
import { rangesOf } from '../features/ranges';
import type { Host } from '../workspace/host';
import { sameSpelling } from '../workspace/uri';
import type { Documents } from './answers';
import type { Client } from './client';
import type { Log } from './log';
import { Cancelled, LongJob } from './long-job';
import type { OpenDocuments } from './open-documents';
import { wholeIndex, type Session } from './session';
import { isAround } from './selector';
import { dialects } from './surroundings';
import { movesFiles, workspaceEdit } from './workspace-edit';

export interface Navigating {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly documents: Documents;
  readonly session: Session;
  readonly open: OpenDocuments;
  readonly log: Log;
}

interface AtPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

type Ask<R> = (naming: Naming, around: Around) => R | Promise<R>;

const cancelled = new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');

/** Answers where things are, over all files in reach. These are read when it is asked for the first time, and open documents count as they are now. */
export class Navigation {
  constructor(private readonly navigating: Navigating) {}

  async definition(params: DefinitionParams, token: CancellationToken): Promise<Definition | DefinitionLink[] | ResponseError<never>> {
    const links = await this.at(params, token, [], (naming, around) => definition(params.position, naming, around));
    const { linkSupport } = this.navigating.client.capabilities.textDocument?.definition ?? {};
    return links instanceof ResponseError || linkSupport === true ? links : links.map(({ targetUri, targetRange }) => ({ uri: targetUri, range: targetRange }));
  }

  references(params: ReferenceParams, token: CancellationToken): Promise<Location[] | ResponseError<never>> {
    return this.at(params, token, [], (naming, around) => references(params.position, naming, around, params.context.includeDeclaration));
  }

  prepareRename(params: PrepareRenameParams, token: CancellationToken): Promise<{ readonly range: Range; readonly placeholder: string } | null | ResponseError<never>> {
    return this.at(params, token, null, (naming, around) => prepareRename(params.position, naming, around, dialects) ?? null);
  }

  rename(params: RenameParams, token: CancellationToken): Promise<WorkspaceEdit | null | ResponseError<never>> {
    const { client, documents, session, host } = this.navigating;
    const job = new LongJob('Renaming', token, this.navigating);
    return this.at(params, token, null, async (naming, around) => {
      const open = new Map(documents.all().map((document) => [sameSpelling(document.uri), document]));
      const renamed = await rename(params.position, params.newName, naming, around, {
        dialects,
        textOf: (uri) => Promise.resolve(open.get(uri)?.getText() ?? session.index.text(uri)),
        exists: async (uri) => (await host.stat(uri)) !== undefined,
        moves: movesFiles(client),
        onStep: (done, all) => job.reached(done, all),
      });
      const openedAs = (uri: string): OptionalVersionedTextDocumentIdentifier => {
        const document = open.get(uri);
        return document ? { uri: document.uri, version: document.version } : { uri, version: null };
      };
      return renamed ? workspaceEdit(renamed, client, openedAs) : null;
    }).finally(() => job.end());
  }

  async symbols({ query }: WorkspaceSymbolParams, token: CancellationToken): Promise<SymbolInformation[] | ResponseError<never>> {
    const around = await this.around(undefined, token);
    return around ? workspaceSymbols(query, around.files) : cancelled;
  }

  /** Everything there is, or `undefined` as soon as nobody waits for it any more. */
  private async around(uri: string | undefined, token: CancellationToken): Promise<Around | undefined> {
    const { session, documents, open } = this.navigating;
    await Promise.all(documents.all().map((document) => session.ready(document)));
    for (const document of documents.all()) await open.publish(document);
    const end = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    await Promise.race([wholeIndex(session).then((index) => (uri === undefined ? undefined : index.load(uri))), end]);
    const { index } = session;
    return token.isCancellationRequested ? undefined : { files: index.files(), fileAt: (of) => index.file(of), worldOf: (of) => index.world(of) };
  }

  private async at<R>({ textDocument, position }: AtPosition, token: CancellationToken, nothing: R, ask: Ask<R>): Promise<R | ResponseError<never>> {
    const { session, documents, log } = this.navigating;
    try {
      const document = documents.get(textDocument.uri);
      if (!document) return nothing;
      await session.ready(document);
      if (!mayName(document, position, session)) return nothing;
      const around = await this.around(document.uri, token);
      if (!around) return cancelled;
      const known = session.index.file(document.uri);
      return await ask(known ? namingOf(known) : unknownNaming(document, session), around);
    } catch (error) {
      if (error instanceof Cancelled) return cancelled;
      if (error instanceof Refusal) return new ResponseError<never>(LSPErrorCodes.RequestFailed, error.message);
      log(error);
      return nothing;
    }
  }
}

/** Whether anything can be named there: what lies around is not read for less. */
function mayName(document: TextDocument, position: Position, session: Session): boolean {
  return isAround(document.uri) || unknownNaming(document, session).mentions.some(({ range }) => contains(range, position));
}

function unknownNaming(document: TextDocument, { service }: Session): Naming {
  const read = service.read(document);
  return read ? namingOfDocument(document.uri, read, rangesOf(document)) : { uri: document.uri, mentions: [] };
}
