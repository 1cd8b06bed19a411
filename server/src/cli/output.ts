import type { Stream } from './console';

/** Characters that are worth a write of their own. */
const page = 65_536;

/** Writes by and by what is printed of many files, so that it need not be kept. A terminal gets all at the end: before that, it shows how far the run is. */
export class Output {
  private parts: string[] = [];
  private length = 0;

  constructor(private readonly stream: Stream) {}

  add(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
    if (this.length >= page && this.stream.isTTY !== true) this.flush();
  }

  /** Writes the rest and what stands behind it. */
  end(text: string): void {
    this.parts.push(text);
    this.flush();
  }

  private flush(): void {
    this.stream.write(this.parts.join(''));
    this.parts = [];
    this.length = 0;
  }
}
