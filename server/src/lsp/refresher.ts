import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Client } from './client';
import type { Log } from './log';

/** Milliseconds in which changes that come together are told as one. */
const pause = 100;

/** Tells the client that answers of before may no longer hold. */
export class Refresher {
  /** What is sent to a client that does not ask. */
  republish: readonly (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly log: Log,
  ) {}

  /** For changes that may come in numbers. */
  refreshSoon(): void {
    this.timer ??= setTimeout(() => this.refresh(), pause);
  }

  refresh(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const act of this.republish) act();
    this.askBack().catch(this.log);
  }

  private async askBack(): Promise<void> {
    const { workspace } = this.client.capabilities;
    if (workspace?.diagnostics?.refreshSupport === true) await this.connection.languages.diagnostics.refresh();
    if (workspace?.codeLens?.refreshSupport === true) await this.connection.sendRequest(CodeLensRefreshRequest.type);
    if (workspace?.inlayHint?.refreshSupport === true) await this.connection.languages.inlayHint.refresh();
  }
}
