import { span, type Span } from '../span';
import { isBlank, quotedAt, type Stop } from './scan';
import type { Sketch, SketchItem, SketchList, SketchMap, SketchPair, SketchScalar } from './sketch';

/** What is nested deeper is passed over: nobody completes there, and the stack has an end. */
const deepest = 50;

/** Sketches what stands in brackets or braces, over several lines if need be. */
export class FlowSketcher {
  readonly comments: Span[] = [];
  private at: number;

  constructor(
    private readonly text: string,
    start: number,
    private readonly end: number,
    private readonly stop: Stop,
  ) {
    this.at = start;
  }

  /** Where the sketch ends: behind the closing bracket, or where it must have been forgotten. */
  get next(): number {
    return this.at;
  }

  collection(depth = 0): SketchList | SketchMap {
    const start = this.at;
    const isMap = this.text[this.at++] === '{';
    const pairs: SketchPair[] = [];
    const items: SketchItem[] = [];
    for (;;) {
      if (isMap) pairs.push(this.pair(depth));
      else items.push(this.item(depth));
      if (this.text[this.at] !== ',' || this.isOver()) break;
      this.at++;
    }
    // A bracket of the other kind closes as well, so that a slip does not swallow the rest.
    const closed = !this.isOver();
    if (closed) this.at++;
    const flow = span(start, this.at);
    return isMap ? { kind: 'map', indent: 0, pairs, flow, closed } : { kind: 'list', indent: 0, items, flow, closed };
  }

  private item(depth: number): SketchItem {
    const from = this.at;
    const value = this.value(depth, false);
    return { dash: undefined, value, region: span(from, this.at) };
  }

  private pair(depth: number): SketchPair {
    const from = this.at;
    const written = this.value(depth, true);
    const keySpan = written?.kind === 'scalar' ? written.span : span(this.at, this.at);
    const key = this.text.slice(keySpan.start, keySpan.end);
    if (this.isOver() || this.text[this.at] !== ':') return { key, keySpan, colon: undefined, value: undefined, region: span(from, this.at) };
    const colon = this.at++;
    const value = this.value(depth, false);
    return { key, keySpan, colon, value, region: span(from, this.at) };
  }

  /** One value, and then on to the next separator. */
  private value(depth: number, isKey: boolean): Sketch | undefined {
    this.skipSpace();
    let value: Sketch | undefined;
    const first = this.text[this.at];
    if (this.isOver()) return undefined;
    if ((first === '[' || first === '{') && depth < deepest) value = this.collection(depth + 1);
    else if (first === '"' || first === "'") value = this.quoted(first);
    else value = this.plain(isKey);
    this.skipToSeparator(isKey);
    return value;
  }

  private quoted(quote: '"' | "'"): SketchScalar {
    const { inner, next, closed } = quotedAt(this.text, this.at, this.end, this.stop);
    this.at = next;
    return { kind: 'scalar', span: inner, style: quote === '"' ? 'double' : 'single', closed, column: undefined };
  }

  private plain(isKey: boolean): SketchScalar | undefined {
    const start = this.at;
    while (!this.isOver() && !this.isSeparator(isKey) && this.text[this.at] !== '\n' && !this.isComment()) this.at++;
    const written = this.text.slice(start, this.at).trimEnd();
    return written === '' ? undefined : { kind: 'scalar', span: span(start, start + written.length), style: 'plain', closed: true, column: undefined };
  }

  private isSeparator(isKey: boolean): boolean {
    const character = this.text[this.at] ?? '';
    return ',]}'.includes(character) || (isKey && character === ':' && /[\s,[\]{}"']|^$/.test(this.text[this.at + 1] ?? ''));
  }

  private skipToSeparator(isKey: boolean): void {
    while (!this.isOver() && !this.isSeparator(isKey)) {
      if (this.isComment()) this.skipSpace();
      else this.at++;
    }
  }

  private isComment(): boolean {
    return this.text[this.at] === '#' && (isBlank(this.text[this.at - 1]) || this.text[this.at - 1] === '\n');
  }

  private skipSpace(): void {
    while (!this.isOver() && (/\s/.test(this.text[this.at] ?? '') || this.isComment())) {
      if (!this.isComment()) this.at++;
      else {
        const feed = this.text.indexOf('\n', this.at);
        const end = feed === -1 || feed > this.end ? this.end : feed;
        this.comments.push(span(this.at, end));
        this.at = end;
      }
    }
  }

  /** Whether the text ends here, or the next line shows that the closing bracket was forgotten. */
  private isOver(): boolean {
    return this.at >= this.end || (this.text[this.at] === '\n' && this.stop(this.at + 1));
  }
}
