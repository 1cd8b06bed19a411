import type { Stream } from './console';

/** Silent for this long, in milliseconds: most runs end before anybody wonders. */
const patience = 500;
const pause = 100;

/** A line that says how far a long run has come; on a terminal only, and gone when it ends. */
export class Progress {
  private done = 0;
  private next = Date.now() + patience;
  private shown = false;

  constructor(
    private readonly total: number,
    private readonly stream: Stream,
  ) {}

  step(): void {
    this.done++;
    if (this.stream.isTTY !== true || Date.now() < this.next) return;
    this.next = Date.now() + pause;
    this.shown = true;
    this.stream.write(`\r\u001B[KChecking ${this.done} of ${this.total} files`);
  }

  end(): void {
    if (this.shown) this.stream.write('\r\u001B[K');
  }
}
