import { indentOf, linesIn, type Line } from '../lines';
import { span, type Span } from '../span';
import { FlowSketcher } from './flow';
import { Frames, lastIn, newPair, wordPair, type Holder } from './frames';
import { isBlank, isDash, keyAt, plainEnd, quotedAt, skipBlanks, skipProperties, tightKeyAt, type Stop } from './scan';
import type { Sketch, SketchScalar } from './sketch';

/** Goes through the lines of a block, each once. */
export class Sketcher {
  readonly frames: Frames;
  readonly comments: Span[] = [];
  /** Where the next line begins. */
  private at: number;
  private readonly end: number;

  constructor(
    private readonly text: string,
    block: Span,
    rootIndent: number,
  ) {
    this.at = block.start;
    this.end = block.end;
    this.frames = new Frames(text, rootIndent);
  }

  run(): void {
    for (let line = this.nextLine(); line; line = this.nextLine()) this.line(line);
  }

  private nextLine(): Line | undefined {
    const line = linesIn(this.text, this.at, this.end).next().value;
    if (line) this.at = line.next;
    return line;
  }

  private line(line: Line): void {
    let at = line.start + indentOf(line.text);
    while (isDash(this.text, at, line.end)) {
      const list = this.frames.listAt(at - line.start);
      if (!list) break;
      list.items.push({ dash: at, value: undefined });
      at = skipBlanks(this.text, at + 1, line.end);
    }
    if (at >= line.end) return;
    if (this.text[at] === '#') this.comments.push(span(at, line.end));
    else this.pairOrText(line, at);
  }

  private pairOrText(line: Line, at: number): void {
    const column = at - line.start;
    const isRoot = column === this.frames.root.indent;
    const key = keyAt(this.text, at, line.end) ?? (isRoot ? tightKeyAt(this.text, at, line.end) : undefined);
    const map = key && this.frames.mapAt(column);
    if (!key || !map) return this.textAt(line, at);
    const pair = newPair(key);
    map.pairs.push(pair);
    this.value(line, key.colon + 1, pair, column);
  }

  /** A line without a key: it begins a value, goes on with one, or holds a word that may become a key or an item. */
  private textAt(line: Line, at: number): void {
    const column = at - line.start;
    const frame = this.frames.wordFrame(column);
    const holder = lastIn(frame);
    if (frame.indent < column && holder && !holder.value) return this.value(line, at, holder, frame.indent, column);
    if (frame.indent < column && holder) return this.goOn(line, at, holder);
    const end = plainEnd(this.text, at, line.end);
    if (frame.indent !== column || !/^["']?\w[\w.-]*["']?$/.test(this.text.slice(at, end))) return;
    if (frame.kind === 'map') frame.pairs.push(wordPair(this.text, span(at, end)));
    else frame.items.push({ dash: undefined, value: plain(at, end, column) });
  }

  private goOn(line: Line, at: number, holder: Holder): void {
    const { value } = holder;
    if (value?.kind !== 'scalar' || value.style !== 'plain') return;
    holder.value = plain(value.span.start, plainEnd(this.text, at, line.end), undefined);
  }

  /** The value that begins on this line at or behind `from`; `indent` is the column that its further lines lie right of. */
  private value(line: Line, from: number, holder: Holder, indent: number, column?: number): void {
    const at = skipProperties(this.text, skipBlanks(this.text, from, line.end), line.end);
    const first = this.text[at] ?? '';
    if (at >= line.end) return;
    if (first === '#' && isBlank(this.text[at - 1])) this.comments.push(span(at, line.end));
    else if (/^[|>][-+\d]*[ \t]*(?:#.*)?$/.test(this.text.slice(at, line.end))) holder.value = this.blockText(at, indent);
    else if (first === '"' || first === "'") holder.value = this.quoted(at, indent, first);
    else if (first === '[' || first === '{') holder.value = this.flow(at, indent);
    else {
      const end = plainEnd(this.text, at, line.end);
      holder.value = plain(at, end, column);
      const comment = this.text.indexOf('#', end);
      if (comment !== -1 && comment < line.end) this.comments.push(span(comment, line.end));
    }
  }

  private blockText(start: number, indent: number): SketchScalar {
    let end = this.at;
    for (const line of linesIn(this.text, this.at, this.end)) {
      const blank = line.text.trim() === '';
      if (!blank && indentOf(line.text) <= indent) break;
      this.at = line.next;
      if (!blank) end = line.end;
    }
    return { kind: 'scalar', span: span(start, end), style: 'block', closed: true, column: undefined };
  }

  private quoted(at: number, indent: number, quote: '"' | "'"): SketchScalar {
    const { inner, next, closed } = quotedAt(this.text, at, this.end, this.stopAt(indent));
    this.resume(next);
    return { kind: 'scalar', span: inner, style: quote === '"' ? 'double' : 'single', closed, column: undefined };
  }

  private flow(at: number, indent: number): Sketch {
    const sketcher = new FlowSketcher(this.text, at, this.end, this.stopAt(indent));
    const value = sketcher.collection();
    this.comments.push(...sketcher.comments);
    this.resume(sketcher.next);
    return value;
  }

  /** Goes on behind the line that holds `offset`. */
  private resume(offset: number): void {
    if (offset < this.at) return;
    this.at = offset;
    this.nextLine();
  }

  /** A bracket or quote that is still open was forgotten where a line follows that is less indented and begins a pair or an item. */
  private stopAt(indent: number): Stop {
    return (start) => {
      const line = linesIn(this.text, start, this.end).next().value;
      if (!line || line.text.trim() === '' || indentOf(line.text) > indent) return false;
      const at = start + indentOf(line.text);
      return isDash(this.text, at, line.end) || /^[\w.-]+$/.test(keyAt(this.text, at, line.end)?.key ?? '');
    };
  }
}

function plain(start: number, end: number, column: number | undefined): SketchScalar {
  return { kind: 'scalar', span: span(start, end), style: 'plain', closed: true, column };
}
