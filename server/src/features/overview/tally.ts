import type { CheckedDocument } from '../checker';

/** Counts what was found in many agent files. */
export class Tally {
  private files = 0;
  private notLoaded = 0;
  private errors = 0;
  private warnings = 0;

  /** Notes beside the agents, of which nothing grave is to be said, are not counted. */
  add({ document, problems }: CheckedDocument): void {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    if (document.verdict === 'not-an-agent' && errors === 0) return;
    this.files++;
    this.errors += errors;
    this.warnings += problems.filter(({ severity }) => severity === 'warning').length;
    if (document.verdict !== 'loads') this.notLoaded++;
  }

  words(): string {
    if (this.files === 0) return 'There are no agents in the open folders.';
    const loads = this.notLoaded === 0 ? (this.files === 1 ? 'which loads' : 'all of which load') : `${this.notLoaded} of which ${this.notLoaded === 1 ? 'does' : 'do'} not load`;
    return `${counted(this.files, 'agent')}, ${loads}: ${this.errors + this.warnings === 0 ? 'no errors and no warnings' : `${counted(this.errors, 'error')} and ${counted(this.warnings, 'warning')}`}.`;
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
