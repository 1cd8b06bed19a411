import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../service';
import type { Log } from './log';
import type { Session } from './session';

/** The open documents. */
export interface Documents {
  get(uri: string): TextDocument | undefined;
  all(): readonly TextDocument[];
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** Turns a question to the service into a handler: find the document, ask, answer. Whatever fails is logged and answered with nothing. */
export class Answers {
  constructor(
    private readonly documents: Documents,
    private readonly session: Session,
    private readonly log: Log,
  ) {}

  to<P extends AboutDocument, R>(ask: (service: LanguageService, document: TextDocument, params: P) => R | Promise<R>, nothing: R): Handler<P, R> {
    return async (params, token) => {
      try {
        const document = this.documents.get(params.textDocument.uri);
        if (!document) return nothing;
        await this.session.ready(document);
        if (token.isCancellationRequested) return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
        return await ask(this.session.service, document, params);
      } catch (error) {
        this.log(error);
        return nothing;
      }
    };
  }
}
