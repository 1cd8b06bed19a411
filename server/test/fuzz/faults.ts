import type { CodeAction, DocumentSymbol, Range, SelectionRange, TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Answers, Place } from './answers';

/** What no answer may be, whatever the text: outside of it, upside down, overlapping, or of a kind that an editor refuses. */
export function faultsOf(document: TextDocument, answers: Answers, { position }: Place): readonly string[] {
  const judge = new Judge(document);
  judge.spans(answers.checked?.problems.map(({ span }) => span) ?? []);
  judge.ranges('diagnostics', answers.diagnostics.map(({ range }) => range));
  for (const { label, textEdit, additionalTextEdits = [] } of answers.completion) {
    if (!textEdit || !('range' in textEdit)) judge.say(`completion "${label}" has no edit`);
    else {
      judge.edits('completion', [textEdit, ...additionalTextEdits]);
      if (textEdit.range.start.line !== position.line || !judge.holds(textEdit.range, document.offsetAt(position))) judge.say(`completion "${label}" is elsewhere`);
    }
  }
  if (answers.hover?.range) judge.ranges('hover', [answers.hover.range]);
  for (const action of [...answers.quickFixes, ...answers.refactorings]) judge.action(action);
  judge.edits('fixAll', answers.fixAll);
  judge.edits('formatting', answers.formatting);
  judge.ranges('colors', answers.colors.map(({ range }) => range));
  for (const { textEdit, additionalTextEdits = [] } of answers.colorPresentations) judge.edits('colorPresentations', [...(textEdit ? [textEdit] : []), ...additionalTextEdits]);
  judge.symbols(answers.outline);
  for (const { startLine, endLine } of answers.folding) if (startLine < 0 || endLine <= startLine || endLine >= document.lineCount) judge.say(`folding ${startLine}–${endLine}`);
  for (const selection of answers.selectionRanges) judge.selection(selection);
  judge.ranges('links', answers.links.map(({ range }) => range));
  judge.tokens(answers.semanticTokens.data);
  judge.ranges('documentHighlights', answers.documentHighlights.map(({ range }) => range));
  judge.ranges('linkedEditingRanges', answers.linkedEditingRanges?.ranges ?? []);
  judge.ranges('codeLenses', answers.codeLenses.map(({ range }) => range));
  judge.ranges('inlayHints', answers.inlayHints.map(({ position: at }) => ({ start: at, end: at })));
  return judge.found;
}

class Judge {
  readonly found: string[] = [];
  private readonly length: number;

  constructor(private readonly document: TextDocument) {
    this.length = document.getText().length;
  }

  say(fault: string): void {
    this.found.push(fault);
  }

  spans(spans: readonly { readonly start: number; readonly end: number }[]): void {
    for (const { start, end } of spans) if (!(start >= 0 && start <= end && end <= this.length)) this.say(`problem at ${start}–${end} of ${this.length}`);
  }

  /** A range must be one that the editor would name itself. */
  ranges(what: string, ranges: readonly Range[]): void {
    for (const range of ranges) {
      const [start, end] = this.offsets(range);
      const again = { start: this.document.positionAt(start), end: this.document.positionAt(end) };
      if (start > end || JSON.stringify(again) !== JSON.stringify({ start: range.start, end: range.end })) this.say(`${what} at ${JSON.stringify(range)}`);
    }
  }

  edits(what: string, edits: readonly TextEdit[]): void {
    this.ranges(what, edits.map(({ range }) => range));
    const sorted = edits.map(({ range }) => this.offsets(range)).sort(([a, b], [c, d]) => a - c || b - d);
    if (sorted.some(([start], index) => start < (sorted[index - 1]?.[1] ?? 0))) this.say(`${what} has edits that overlap`);
  }

  action({ title, edit }: CodeAction): void {
    const all = Object.entries(edit?.changes ?? {});
    if (all.some(([uri]) => uri !== this.document.uri)) this.say(`"${title}" changes another file`);
    for (const [, edits] of all) this.edits(`"${title}"`, edits);
  }

  symbols(symbols: readonly DocumentSymbol[], parent?: Range): void {
    for (const { name, range, selectionRange, children = [] } of symbols) {
      this.ranges(`outline "${name}"`, [range, selectionRange]);
      if (name.trim() === '') this.say('outline without a name');
      if (!this.contains(range, selectionRange) || (parent && !this.contains(parent, range))) this.say(`outline "${name}" is not inside of what holds it`);
      this.symbols(children, range);
    }
  }

  selection({ range, parent }: SelectionRange): void {
    this.ranges('selection', [range]);
    if (!parent) return;
    if (!this.contains(parent.range, range)) this.say('selection is not inside of the next one');
    this.selection(parent);
  }

  tokens(data: readonly number[]): void {
    let [line, character, end] = [0, 0, 0];
    for (let index = 0; index < data.length; index += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(index, index + 3);
      line += down;
      character = down === 0 ? character + right : right;
      const start = this.document.offsetAt({ line, character });
      this.ranges('semanticTokens', [{ start: { line, character }, end: { line, character: character + length } }]);
      if (start < end || length <= 0) this.say(`semantic token at ${line}:${character} overlaps or is empty`);
      end = start + length;
    }
  }

  holds(range: Range, offset: number): boolean {
    const [start, end] = this.offsets(range);
    return start <= offset && offset <= end;
  }

  private contains(outer: Range, inner: Range): boolean {
    const [start, end] = this.offsets(inner);
    return this.holds(outer, start) && this.holds(outer, end);
  }

  private offsets({ start, end }: Range): readonly [number, number] {
    return [this.document.offsetAt(start), this.document.offsetAt(end)];
  }
}
