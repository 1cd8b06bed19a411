import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Log } from './log';
import type { Session } from './session';

/** Milliseconds without a keystroke, after which it is worth saying something again to somebody who types. */
const pause = 150;

/** What is told to a client that does not ask for it. */
export interface Publisher {
  publish(document: TextDocument): Promise<void>;
  withdraw(document: TextDocument): Promise<void>;
}

export interface Publishing {
  readonly documents: TextDocuments<TextDocument>;
  readonly session: Session;
  readonly log: Log;
}

/**
 * Publishes each document when it is opened, at the first keystroke after a moment without any, and when nobody has typed in it for a moment.
 * @returns Publishes all documents now.
 */
export function publishQuietly(publisher: Publisher, { documents, session, log }: Publishing): () => void {
  const changed = new WeakMap<TextDocument, number>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const publish = async (document: TextDocument): Promise<void> => {
    await session.ready(document);
    if (documents.get(document.uri) === document) await publisher.publish(document);
  };
  const schedule = (document: TextDocument, delay: number): void => {
    clearTimeout(timers.get(document.uri));
    timers.set(document.uri, setTimeout(() => void publish(document).catch(log), delay));
  };
  documents.onDidChangeContent(({ document }) => {
    const now = performance.now();
    schedule(document, now - (changed.get(document) ?? -Infinity) < pause ? pause : 0);
    changed.set(document, now);
  });
  documents.onDidClose(({ document }) => {
    clearTimeout(timers.get(document.uri));
    timers.delete(document.uri);
    publisher.withdraw(document).catch(log);
  });
  return () => documents.all().forEach((document) => schedule(document, 0));
}
