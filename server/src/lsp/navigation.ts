import { LSPErrorCodes, ResponseError, type CancellationToken, type Definition, type DefinitionLink, type DefinitionParams, type Location, type Position, type ReferenceParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { namingOf, namingOfDocument, type Around, type Naming } from '../features/navigation/around';
import { definition } from '../features/navigation/definition';
import { references } from '../features/navigation/references';
import { rangesOf } from '../features/ranges';
import type { Documents } from './answers';
import type { Client } from './client';
import type { Log } from './log';
import type { OpenDocuments } from './open-documents';
import type { Session } from './session';

export interface Navigating {
  readonly client: Client;
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

  /** Everything there is, or `undefined` as soon as nobody waits for it any more. */
  private async around(uri: string, token: CancellationToken): Promise<Around | undefined> {
    const { session, documents, open } = this.navigating;
    await Promise.all(documents.all().map((document) => session.ready(document)));
    const { index } = session;
    for (const document of documents.all()) await open.publish(document);
    const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    await Promise.race([index.loadAll().then(() => index.load(uri)), cancelled]);
    return token.isCancellationRequested ? undefined : { files: index.files(), worldOf: (uri) => index.world(uri) };
  }

  private async at<R>({ textDocument }: AtPosition, token: CancellationToken, nothing: R, ask: Ask<R>): Promise<R | ResponseError<never>> {
    const { session, documents, log } = this.navigating;
    try {
      const document = documents.get(textDocument.uri);
      if (!document) return nothing;
      const around = await this.around(document.uri, token);
      if (!around) return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
      const known = session.index.file(document.uri);
      return await ask(known ? namingOf(known) : unknownNaming(document, session), around);
    } catch (error) {
      log(error);
      return nothing;
    }
  }
}

function unknownNaming(document: TextDocument, { service }: Session): Naming {
  const checked = service.checked(document);
  return checked ? namingOfDocument(document.uri, checked.document, rangesOf(document)) : { uri: document.uri, mentions: [] };
}
