import type { Entry, Mapping, Node } from '../../node';
import type { OffsetMap } from '../../offset-map';
import { blockScalar } from './block-scalar';
import { isPairInPlain, simpleList, simpleScalar, type SimpleValue } from './values';

/** What a simple text is: a mapping, or none because of `problem`. */
export type SimpleYaml = { readonly root: Mapping; readonly problem: undefined } | { readonly root: undefined; readonly problem: { readonly code: string; readonly offset: number } };

/**
 * Reads the kind of frontmatter that nearly everybody writes: keys at the margin, each with a value on its own line, a list of such
 * values, or a block of text. Also tells what is wrong with `description: Use this: now`, the one mistake that nearly everybody makes.
 * `undefined` for all else, and wherever there is any doubt: the library reads it then, some fifty times more slowly. Where this gives
 * an answer, it is the library's; a property test holds it to that.
 */
export function readSimply(source: string, offsets: OffsetMap): SimpleYaml | undefined {
  return unusual.test(source) ? undefined : new Reader(source, offsets).read();
}

/** Tabs, carriage returns and other characters that YAML or the library have thoughts of their own about. */
const unusual = /[\0-\x09\x0B-\x1F\x7F-\xA0\u2028\u2029\uFEFF]/;

const keyLine = /([A-Za-z_][\w-]*):(?: *(?=\n)| *$| +(?=[^ \n]))/y;
const itemStart = /( *)- +(?=[^ \n])/y;

class Reader {
  private readonly entries: Entry[] = [];
  private position = 0;
  /** Where the mapping ends, as far as it has been read. */
  private end = 0;
  private start: number | undefined;
  private problem: number | undefined;
  /** Whether the last key has no value so far, and a comment behind it, which may or may not be part of the mapping. */
  private commented = false;
  private empty = false;

  constructor(
    private readonly source: string,
    private readonly offsets: OffsetMap,
  ) {}

  read(): SimpleYaml | undefined {
    const { source } = this;
    while (this.position < source.length) {
      if (source[this.position] === '\n') this.position++;
      else if (source[this.position] === '#') this.comment();
      else if (!this.pair()) return undefined;
    }
    if (this.problem !== undefined) return { root: undefined, problem: { code: 'BLOCK_AS_IMPLICIT_KEY', offset: this.offsets.original(this.problem) } };
    if (this.start === undefined || this.commented) return undefined;
    return { root: { span: this.span(this.start, this.end), kind: 'mapping', flow: false, entries: this.entries }, problem: undefined };
  }

  private comment(): void {
    this.commented = this.empty;
    this.position = this.next(this.position);
  }

  private pair(): boolean {
    this.empty = this.commented = false;
    keyLine.lastIndex = this.position;
    const match = keyLine.exec(this.source);
    const key = match?.[1];
    if (!match || key === undefined) return false;
    const keyStart = this.position;
    const colon = keyStart + key.length;
    const value = this.value(keyStart + match[0].length, colon);
    if (!value) return false;
    this.start ??= keyStart;
    this.entries.push({ key: keyName(key), keySpan: this.span(keyStart, colon), value });
    return true;
  }

  /** The value at `start`, behind which reading goes on. */
  private value(start: number, colon: number): Node | undefined {
    const { source } = this;
    if (start >= source.length || source[start] === '\n') return this.valueBelow(start, colon);
    const first = source[start];
    if (first === '|' || first === '>') return this.moved(blockScalar(source, start, this.offsets));
    const lineEnd = this.lineEnd(start);
    const end = this.withoutBlanks(start, lineEnd);
    const found = first === '[' ? simpleList(source, start, end, this.offsets) : simpleScalar(source, start, end, this.offsets);
    this.position = this.end = this.next(start);
    if (found) return found.node;
    if (!isPairInPlain(source.slice(start, end))) return undefined;
    this.problem ??= start;
    return absent(this.span(colon + 1, colon + 1));
  }

  /** A list on the lines below the key, or nothing at all. */
  private valueBelow(lineEnd: number, colon: number): Node | undefined {
    this.position = Math.min(lineEnd + 1, this.source.length);
    this.end = lineEnd;
    const items: Node[] = [];
    let start: number | undefined;
    let indent: number | undefined;
    for (let line = this.position; ; ) {
      while (this.source[line] === '\n') line++;
      itemStart.lastIndex = line;
      const match = itemStart.exec(this.source);
      if (!match) break;
      const dash = (match[1] ?? '').length;
      const valueStart = line + match[0].length;
      const item = (indent ??= dash) === dash ? simpleScalar(this.source, valueStart, this.withoutBlanks(valueStart, this.lineEnd(valueStart)), this.offsets) : undefined;
      if (!item) return undefined;
      start ??= line + dash;
      items.push(item.node);
      line = this.position = this.end = this.next(valueStart);
    }
    this.empty = start === undefined;
    if (start === undefined) return absent(this.span(colon + 1, colon + 1));
    return { span: this.span(start, this.end), kind: 'sequence', flow: false, items };
  }

  private moved(found: SimpleValue | undefined): Node | undefined {
    if (found) this.position = this.end = found.end;
    return found?.node;
  }

  private lineEnd(offset: number): number {
    const feed = this.source.indexOf('\n', offset);
    return feed === -1 ? this.source.length : feed;
  }

  /** The start of the next line. */
  private next(offset: number): number {
    return Math.min(this.lineEnd(offset) + 1, this.source.length);
  }

  private withoutBlanks(start: number, end: number): number {
    while (end > start && this.source[end - 1] === ' ') end--;
    return end;
  }

  private span(start: number, end: number) {
    return { start: this.offsets.original(start), end: this.offsets.original(end) };
  }
}

function absent(span: Node['span']): Node {
  return { kind: 'scalar', span, value: null, style: 'absent' };
}

/** What becomes of words that are no texts to YAML. */
function keyName(key: string): string {
  return /^(?:null|true|false)$/i.test(key) && (/^[a-z]+$/.test(key) || /^(?:[A-Z][a-z]+|[A-Z]+)$/.test(key)) ? key.toLowerCase() : key;
}
