import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { verdictChanged, type VerdictChangedParams } from './protocol';
import type { Session } from './session';

/** Tells a client that wants it what becomes of each open document, when that has changed. */
export class VerdictPublisher {
  private readonly told = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {}

  async publish(document: TextDocument): Promise<void> {
    const message: VerdictChangedParams = { uri: document.uri, verdict: this.session.service.verdict(document) ?? null };
    const text = JSON.stringify(message);
    if (this.told.get(document.uri) === text) return;
    this.told.set(document.uri, text);
    await this.connection.sendNotification(verdictChanged, message);
  }

  async withdraw({ uri }: TextDocument): Promise<void> {
    if (!this.told.delete(uri)) return;
    const message: VerdictChangedParams = { uri, verdict: null };
    await this.connection.sendNotification(verdictChanged, message);
  }
}
