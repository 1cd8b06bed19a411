import type { AgentDocument } from '../../document/agent-document';
import { lineAt } from '../../document/lines';
import { sketchOf } from '../../document/sketch/build';
import type { Sketch, SketchList, SketchMap, SketchPair, SketchScalar } from '../../document/sketch/sketch';
import { span, type Edit, type Span } from '../../document/span';
import { remove, replace } from '../../rules/support/edits';
import { BlockLines } from './block-lines';
import type { Wanted } from './index';

/** How much further right a value stands than what it belongs to. */
const step = 2;

/** Indentation, the blanks around colons and behind dashes, and none at the ends of lines. The fences only where the whole file is wanted. */
export function layoutEdits(document: AgentDocument, wanted: Wanted, whole: boolean): readonly Edit[] {
  const { text, split, block } = document;
  if (!split || !block) return [];
  const { root, comments } = sketchOf(text, split.block);
  if (root.flow) return [];
  // Blanks at the end of a value that the reader puts in quotes are a part of it.
  const kept = new Set(block.attempt === 'second' ? block.quoted.map(({ key }) => lineAt(text, key.start).start) : []);
  const layout = new Layout(text, new BlockLines(text, split.block, comments, kept));
  layout.map(root, 0);
  const isWanted = ({ span: at }: Edit): boolean => whole || wanted(root.pairs.findLastIndex(({ keySpan }) => lineAt(text, keySpan.start).start <= at.start));
  return [...(whole ? fenceEdits(text, [split.open, ...(split.close ? [split.close] : [])]) : []), ...layout.edits().filter(isWanted)];
}

/** Blanks behind the dashes. */
function fenceEdits(text: string, fences: readonly Span[]): readonly Edit[] {
  return fences.flatMap(({ end }) => {
    const blanks = /^[ \t]+(?=\r?\n|$)/.exec(text.slice(end, lineAt(text, end).next));
    return blanks ? [remove(span(end, end + blanks[0].length))] : [];
  });
}

class Layout {
  private readonly gaps: Edit[] = [];

  constructor(
    private readonly text: string,
    private readonly lines: BlockLines,
  ) {}

  edits(): readonly Edit[] {
    return [...this.gaps, ...this.lines.edits()];
  }

  /** Puts the keys of a map at `column`. */
  map({ pairs }: SketchMap, column: number): void {
    for (const pair of pairs) this.pair(pair, column);
  }

  private pair({ keySpan, colon, value }: SketchPair, column: number): void {
    const quotes = /["']/.test(this.text[keySpan.start - 1] ?? '') ? 1 : 0;
    const start = keySpan.start - quotes;
    this.lines.begin(start, column);
    if (colon === undefined) return;
    if (keySpan.end + quotes < colon) this.gaps.push(remove(span(keySpan.end + quotes, colon)));
    this.value(value, colon + 1, { column, old: this.lines.columnOf(start) });
  }

  private list({ items }: SketchList, column: number): void {
    for (const { dash, value } of items) {
      if (dash === undefined) continue;
      this.lines.begin(dash, column);
      this.value(value, dash + 1, { column, old: this.lines.columnOf(dash) });
    }
  }

  /** What follows a colon or a dash, which stood at the column `old` and goes to `column`. */
  private value(value: Sketch | undefined, from: number, place: { readonly column: number; readonly old: number }): void {
    this.gap(from);
    const column = place.column + step;
    if (value?.kind === 'scalar') this.scalar(value, column, place);
    else if (value?.flow) this.lines.shift(value.flow, from, column, place.column - place.old);
    else if (value?.kind === 'map') this.map(value, column);
    else if (value) this.list(value, column);
  }

  /** One blank between a colon or a dash and what follows on its line. Comments may stand apart. */
  private gap(from: number): void {
    const [, blanks = ''] = /^([ \t]+)[^\s#]/.exec(this.text.slice(from, lineAt(this.text, from).end)) ?? [];
    if (blanks !== '' && blanks !== ' ') this.gaps.push(replace(span(from, from + blanks.length), ' '));
  }

  private scalar({ span: at, style }: SketchScalar, column: number, place: { readonly column: number; readonly old: number }): void {
    this.lines.begin(at.start - (style === 'plain' || style === 'block' ? 0 : 1), column);
    if (style !== 'block') return this.lines.align(at, column);
    const marker = /^[|>][-+]*\d/.test(this.text.slice(at.start, at.start + 3));
    this.lines.shiftText(at, marker ? place.column - place.old : undefined, column);
  }
}

