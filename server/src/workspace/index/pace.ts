import type { Host } from '../host';

/** So many characters are read before others get their turn: some milliseconds' worth. */
const stint = 16_000;

/** Lets a long job make way again and again, so that whoever types is answered in between. */
export class Pace {
  private left = stint;

  constructor(private readonly host: Pick<Host, 'rest'>) {}

  /** Resolves at once, or after the others had their turn. */
  async took(characters: number): Promise<void> {
    this.left -= characters + 500;
    if (this.left > 0) return;
    this.left = stint;
    await this.host.rest();
  }
}
