import type { Summary } from './summary';

/** A file that came, changed or went. */
export interface FileChange {
  readonly uri: string;
  readonly path: string;
  readonly before: Summary | undefined;
  readonly after: Summary | undefined;
}

/** Changes that are remembered; who missed more looks at all anew. */
const most = 100;

/** What changed lately, so that who computed something of all files can mend it. */
export class ChangeLog {
  private changes: FileChange[] = [];
  /** Counts changes. */
  version = 0;

  note(change: FileChange): void {
    this.version++;
    this.changes.push(change);
    if (this.changes.length > 2 * most) this.changes.splice(0, most);
  }

  /** All may have changed. */
  restart(): void {
    this.version++;
    this.changes = [];
  }

  /** What changed since a version; `undefined` where that is not known any more. */
  since(version: number): readonly FileChange[] | undefined {
    const missed = this.version - version;
    return missed > this.changes.length ? undefined : this.changes.slice(this.changes.length - missed);
  }
}
