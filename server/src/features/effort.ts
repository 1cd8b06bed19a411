import type { AgentDocument } from '../document/agent-document';

/** Short texts take their time, too. */
const least = 1000;

/** So many faults of a block take as long to mend as the rest takes to read. */
const faultsPerReading = 4;

/** How much may still be read anew to answer one request. Ordinary files never come near it; it ends what would take minutes. */
export class Effort {
  /** @param left Characters. */
  constructor(private left: number) {}

  /** Whether a document like this one may be read once more; if so, that is taken off. The first time it always may. */
  affords({ text, block }: Pick<AgentDocument, 'text' | 'block'>): boolean {
    const affordable = this.left > 0;
    this.left -= Math.max(least, text.length) * (1 + (block?.faults.length ?? 0) / faultsPerReading);
    return affordable;
  }
}
