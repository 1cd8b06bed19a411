import type { AgentDocument } from '../document/agent-document';

/** Short texts take their time, too. */
const least = 1000;

/** Each fault is mended with the others still to come, so that the time grows with their square: by so much of it, a reading takes as long again. */
const squareOfFaults = 7;

/** How much may still be read anew to answer one request. Ordinary files never come near it; it ends what would take minutes. */
export class Effort {
  /** @param left Characters. */
  constructor(private left: number) {}

  /** Whether a document like this one may be read once more; if so, that is taken off. The first time it always may. */
  affords({ text, block }: Pick<AgentDocument, 'text' | 'block'>): boolean {
    const affordable = this.left > 0;
    this.left -= Math.max(least, text.length) * (1 + (block?.faults.length ?? 0) ** 2 / squareOfFaults);
    return affordable;
  }
}
