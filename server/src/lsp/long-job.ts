import type { CancellationToken, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Host } from '../workspace/host';
import type { Log } from './log';

/** Files from which on somebody who waits is told how far it is. */
const many = 200;

/** Nobody waits for the job any more. */
export class Cancelled extends Error {}

export interface JobOptions {
  readonly connection: Connection;
  readonly host: Pick<Host, 'rest'>;
  readonly log: Log;
}

/** A job over files that somebody waits for. It lets all others have their turn, tells how far it is where the client can show that, and stops when it is cancelled. */
export class LongJob {
  private shown: WorkDoneProgressServerReporter | undefined;
  private showing: Promise<void> | undefined;
  private percentage = 0;

  constructor(
    private readonly title: string,
    private readonly token: CancellationToken,
    private readonly options: JobOptions,
  ) {}

  /** To be called between files. Rejects with `Cancelled`. */
  async reached(done: number, all: number): Promise<void> {
    await this.options.host.rest();
    if (this.token.isCancellationRequested || this.shown?.token.isCancellationRequested === true) throw new Cancelled();
    if (all < many) return;
    // A client may take its time to show it, and the job does not wait for that.
    this.showing ??= this.show().catch(this.options.log);
    const percentage = Math.floor((100 * done) / all);
    if (percentage > this.percentage) this.shown?.report(percentage, `${done} of ${all} files`);
    this.percentage = percentage;
  }

  end(): void {
    void this.showing?.then(() => this.shown?.done());
  }

  private async show(): Promise<void> {
    const progress = await this.options.connection.window.createWorkDoneProgress();
    progress.begin(this.title, 0, undefined, true);
    this.shown = progress;
  }
}
