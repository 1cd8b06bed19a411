/** Short texts take their time, too. */
const least = 1000;

/** How much may still be read anew to answer one request. Ordinary files never come near it; it ends what would take minutes. */
export class Effort {
  /** @param left Characters. */
  constructor(private left: number) {}

  /** Whether the text may be read once more; if so, that is taken off. */
  affords(text: string): boolean {
    this.left -= Math.max(least, text.length);
    return this.left >= 0;
  }
}
