import { linesIn } from './lines';
import { span, type Span } from './span';

/** Backticks or tildes that begin or end a block of code. */
export interface Fence {
  readonly marker: Span;
  /** What stands behind it: the language, mostly. What ends a block has nothing there. */
  readonly info: string;
}

/** A block of code between fences, as CommonMark finds them: also in lists and quotations. */
export interface FencedCode {
  readonly opening: Fence;
  /** Absent where it goes on to the end. */
  readonly closing: Fence | undefined;
  /** Whether another block seems to begin in it. */
  readonly hasInner: boolean;
}

/** The lines that could be fences. Takes any text. */
export function* fencesIn(text: string, at: Span): Generator<Fence> {
  for (const line of linesIn(text, at.start, at.end)) {
    if (!line.text.includes('```') && !line.text.includes('~~~')) continue;
    const [before, lead = '', marker = ''] = /^((?:[\s>]|(?:[-*+]|\d{1,9}[.)])\s)*)(`{3,}|~{3,})/.exec(line.text) ?? [];
    if (before === undefined) continue;
    const info = line.text.slice(before.length).trim();
    const start = line.start + lead.length;
    // A backtick behind backticks makes code of the line's own.
    if (!marker.startsWith('`') || !info.includes('`')) yield { marker: span(start, start + marker.length), info };
  }
}

/** The blocks of code of a markdown text, in its order. Comments are not told from text. */
export function* fencedCode(text: string, at: Span): Generator<FencedCode> {
  let opening: Fence | undefined;
  let hasInner = false;
  for (const fence of fencesIn(text, at)) {
    if (!opening) {
      opening = fence;
      hasInner = false;
    } else if (fence.info !== '') hasInner = true;
    else if (markerOf(text, fence).startsWith(markerOf(text, opening))) {
      yield { opening, closing: fence, hasInner };
      opening = undefined;
    }
  }
  if (opening) yield { opening, closing: undefined, hasInner };
}

export function markerOf(text: string, { marker }: Fence): string {
  return text.slice(marker.start, marker.end);
}
