import { lineAt, linesIn, type Line } from '../../document/lines';
import { span, type Edit, type Span } from '../../document/span';
import { remove, replace } from '../../rules/support/edits';

/** The lines of a frontmatter, with the columns that they are to begin at. */
export class BlockLines {
  private readonly columns = new Map<number, number>();
  /** The lines of texts in which blanks count. */
  private readonly texts = new Set<number>();
  private readonly comments: ReadonlySet<number>;

  /** `kept` are the starts of lines whose ends stay as they are. */
  constructor(
    private readonly text: string,
    private readonly block: Span,
    comments: readonly Span[],
    private readonly kept: ReadonlySet<number>,
  ) {
    this.comments = new Set(comments.map(({ start }) => lineAt(text, start)).filter((line) => line.text.trimStart().startsWith('#')).map(({ start }) => start));
  }

  columnOf(offset: number): number {
    return offset - lineAt(this.text, offset).start;
  }

  /** Has the line begin at `column` if what stands at `offset` begins it. */
  begin(offset: number, column: number): void {
    const { start } = lineAt(this.text, offset);
    if (this.text.slice(start, offset).trim() === '') this.columns.set(start, column);
  }

  /** Has the further lines of a text begin at `column`. */
  align(at: Span, column: number): void {
    for (const line of this.further(at)) if (line.text.trim() !== '') this.columns.set(line.start, column);
  }

  /** Moves the further lines of a collection in brackets with what it belongs to; all of them, if it begins a line itself. */
  shift(at: Span, from: number, column: number, by: number): void {
    const own = lineAt(this.text, at.start);
    const moved = own.start > from ? column - this.columnOf(at.start) : by;
    this.begin(at.start, column);
    for (const line of this.further(at)) if (line.text.trim() !== '') this.columns.set(line.start, Math.max(0, indentIn(line) + moved));
  }

  /** Moves the lines of a block scalar by so many columns, or to `column`. Lines of blanks belong to it up to the next line with something in it. */
  shiftText(at: Span, by: number | undefined, column: number): void {
    const own = this.textLines(at);
    const margin = own.reduce((least, line) => (line.text.trim() === '' ? least : Math.min(least, indentIn(line))), Infinity);
    if (margin === Infinity) return;
    for (const line of own) {
      const isEmpty = line.text.trim() === '' && line.text.length <= margin;
      if (!isEmpty) this.texts.add(line.start);
      if (!isEmpty) this.columns.set(line.start, indentIn(line) + (by ?? column - margin));
    }
  }

  edits(): readonly Edit[] {
    const lines = [...linesIn(this.text, this.block.start, this.block.end)];
    this.placeComments(lines.toReversed());
    this.placeComments(lines);
    return lines.flatMap((line) => [...this.indentation(line), ...this.blanksBehind(line)]);
  }

  /** A comment stays level with the line below it, else with the one above: the one that comes before it in this order. */
  private placeComments(lines: readonly Line[]): void {
    let last: Line | undefined;
    for (const line of lines) {
      const column = last && this.columns.get(last.start);
      if (this.columns.has(line.start)) last = line;
      else if (last && column !== undefined && this.comments.has(line.start) && indentIn(last) === indentIn(line)) this.columns.set(line.start, column);
    }
  }

  private indentation(line: Line): readonly Edit[] {
    const column = this.columns.get(line.start);
    const blanks = line.text.slice(0, this.texts.has(line.start) ? indentIn(line) : line.text.length - line.text.trimStart().length);
    return column === undefined || blanks === ' '.repeat(column) ? [] : [replace(span(line.start, line.start + blanks.length), ' '.repeat(column))];
  }

  private blanksBehind(line: Line): readonly Edit[] {
    const start = line.start + line.text.trimEnd().length;
    return start === line.end || this.texts.has(line.start) || this.kept.has(line.start) ? [] : [remove(span(start, line.end))];
  }

  /** The lines below a marker up to the next one with something in it that is no part of the text. */
  private textLines(at: Span): readonly Line[] {
    const lines: Line[] = [];
    for (const line of linesIn(this.text, lineAt(this.text, at.start).next, this.block.end)) {
      if (line.start >= at.end && line.text.trim() !== '') break;
      lines.push(line);
    }
    return lines;
  }

  private further(at: Span): Iterable<Line> {
    return linesIn(this.text, lineAt(this.text, at.start).next, lineAt(this.text, at.end).end);
  }
}

/** In blanks only: a tab is a part of the text. */
function indentIn({ text }: Line): number {
  return /^ */.exec(text)?.[0].length ?? 0;
}
