import { span, type Span } from '../span';
import type { FoundKey } from './scan';
import type { SketchItem, SketchMap, SketchPair, SketchScalar } from './sketch';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** A pair or an item whose value is still to come. */
export type Holder = Open<SketchPair> | Open<SketchItem>;

export interface OpenMap extends SketchMap {
  readonly pairs: Open<SketchPair>[];
}

export interface OpenList {
  readonly kind: 'list';
  readonly indent: number;
  readonly items: Open<SketchItem>[];
  readonly flow: undefined;
  readonly closed: true;
}

export type Frame = OpenMap | OpenList;

/** What is nested deeper is passed over: nobody completes there, and the stack has an end. */
const deepest = 100;

/** The maps and lists that the current line is in, from the root to the innermost. */
export class Frames {
  readonly root: OpenMap;
  private readonly frames: Frame[];

  constructor(
    private readonly text: string,
    rootIndent: number,
  ) {
    this.root = newMap(rootIndent);
    this.frames = [this.root];
  }

  /** The map whose keys stand at this column; `undefined` where none can. */
  mapAt(column: number): OpenMap | undefined {
    let frame = this.popTo(column);
    if (frame.kind === 'list' && frame.indent === column) frame = this.pop();
    if (frame.indent === column) return frame.kind === 'map' ? frame : undefined;
    return this.open(newMap(column), frame, column, (map, word) => map.pairs.push(wordPair(this.text, word.span)));
  }

  /** The list whose dashes stand at this column; `undefined` where none can. */
  listAt(column: number): OpenList | undefined {
    const frame = this.popTo(column);
    if (frame.kind === 'list' && frame.indent === column) return frame;
    const list: OpenList = { kind: 'list', indent: column, items: [], flow: undefined, closed: true };
    return this.open(list, frame, column, (opened, word) => opened.items.push({ dash: undefined, value: word }));
  }

  /** Where a word at this column belongs: rather to a map than to a list that is no deeper than its key. */
  wordFrame(column: number): Frame {
    const frame = this.popTo(column);
    return frame.kind === 'list' && frame.indent === column && this.frames.at(-2)?.indent === column ? this.pop() : frame;
  }

  /** Leaves all that is deeper than `column`; what is left is as deep or less deep. */
  private popTo(column: number): Frame {
    let frame = this.innermost;
    while (frame.indent > column && this.frames.length > 1) frame = this.pop();
    return frame;
  }

  private get innermost(): Frame {
    return this.frames.at(-1) ?? this.root;
  }

  private pop(): Frame {
    if (this.frames.length > 1) this.frames.pop();
    return this.innermost;
  }

  /** Makes `node` the value of what was written last, if that has none yet; a lone word in its place becomes its first part. */
  private open<T extends Frame>(node: T, frame: Frame, column: number, adopt: (node: T, word: SketchScalar) => void): T | undefined {
    const holder = lastIn(frame);
    const value = holder?.value;
    const isWord = value?.kind === 'scalar' && value.column === column;
    if (!holder || (value && !isWord) || this.frames.length > deepest) return undefined;
    if (isWord) adopt(node, value);
    holder.value = node;
    this.frames.push(node);
    return node;
  }
}

/** What a line below can still give a value to or go on with; a lone word is nothing of the kind. */
export function lastIn(frame: Frame): Holder | undefined {
  const last = frame.kind === 'map' ? frame.pairs.at(-1) : frame.items.at(-1);
  return last && 'colon' in last && last.colon === undefined ? undefined : last;
}

export function newPair({ key, keySpan, colon }: FoundKey): Open<SketchPair> {
  return { key, keySpan, colon, value: undefined };
}

/** A lone word that may become a key. */
export function wordPair(text: string, at: Span): Open<SketchPair> {
  return { key: text.slice(at.start, at.end), keySpan: span(at.start, at.end), colon: undefined, value: undefined };
}

function newMap(indent: number): OpenMap {
  return { kind: 'map', indent, pairs: [], flow: undefined, closed: true };
}
