import { linesIn, type Line } from './lines';
import { span, type Span } from './span';

export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly title: string;
  /** The heading's own line, without its line end. */
  readonly line: Span;
  /** From the heading to the next one of its level or above, without blank lines at the end. */
  readonly section: Span;
}

/** A stretch of whole lines that folds: fenced code, or a tag that people write around examples. */
export interface Passage {
  readonly kind: 'code' | 'tag' | 'comment';
  /** The language of code, the name of a tag. */
  readonly name: string;
  readonly opening: Span;
  /** Absent where it is never closed; it then goes on to the end. */
  readonly closing: Span | undefined;
}

/** The prompt's structure, as far as lines show it: what outline, folding and selection need. */
export interface Prompt {
  readonly span: Span;
  readonly headings: readonly Heading[];
  readonly passages: readonly Passage[];
}

/** Reads the prompt line by line. Markdown inside fenced code is code. Takes any text. */
export function promptOf(text: string, at: Span): Prompt {
  const reader = new PromptReader(at);
  for (const line of linesIn(text, at.start, at.end)) reader.take(line);
  return reader.finish();
}

interface Open {
  readonly kind: Passage['kind'];
  readonly name: string;
  readonly opening: Span;
  /** What a line must match to close it. */
  readonly closes: RegExp;
}

class PromptReader {
  private readonly headings: Omit<Heading, 'section'>[] = [];
  private readonly passages: Passage[] = [];
  private readonly open: Open[] = [];
  /** Where each line with text ends, in the order of the text. */
  private readonly ends: number[] = [];

  constructor(private readonly at: Span) {}

  take(line: Line): void {
    if (line.text.trim() === '') return;
    this.ends.push(line.end);
    const current = this.open.at(-1);
    if (current?.closes.test(line.text)) this.close(span(line.start, line.end));
    else if (current?.kind !== 'code' && current?.kind !== 'comment') this.enter(line);
  }

  finish(): Prompt {
    while (this.open.length > 0) this.close(undefined);
    const headings = this.headings.map((heading, index) => {
      const next = this.headings.slice(index + 1).find(({ level }) => level <= heading.level);
      return { ...heading, section: span(heading.line.start, next ? this.endBefore(next.line.start, heading.line.end) : (this.ends.at(-1) ?? heading.line.end)) };
    });
    return { span: this.at, headings, passages: this.passages.sort((a, b) => a.opening.start - b.opening.start) };
  }

  /** The end of the last line with text before `offset`. */
  private endBefore(offset: number, least: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(least, this.ends[low - 1] ?? least);
  }

  private enter(line: Line): void {
    const at = span(line.start, line.end);
    const [, fence, info = ''] = /^\s{0,3}(`{3,}|~{3,})\s*([^\s`]*)/.exec(line.text) ?? [];
    const [, level, title] = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line.text) ?? [];
    const [, tag] = /^\s*(?:[-*]\s+)?<([a-z][\w-]*)>\s*$/i.exec(line.text) ?? [];
    if (fence !== undefined) this.open.push({ kind: 'code', name: info, opening: at, closes: new RegExp(`^\\s{0,3}${fence[0] ?? ''}{${fence.length},}\\s*$`) });
    else if (level !== undefined && title !== undefined) this.headings.push({ level: level.length, title, line: at });
    else if (tag !== undefined) this.open.push({ kind: 'tag', name: tag, opening: at, closes: new RegExp(`^\\s*</${tag}>\\s*$`, 'i') });
    else if (/^\s*<!--(?!.*-->)/.test(line.text)) this.open.push({ kind: 'comment', name: '', opening: at, closes: /-->/ });
  }

  private close(closing: Span | undefined): void {
    const passage = this.open.pop();
    if (passage) this.passages.push({ kind: passage.kind, name: passage.name, opening: passage.opening, closing });
  }
}
