import type { AgentDocument } from '../../document/agent-document';
import { indentOf, lineAt, lineEndOf, linesIn, type Line } from '../../document/lines';
import type { Cursor } from '../../document/sketch/cursor';
import type { Span } from '../../document/span';

/** The cursor in its surroundings. */
export interface Place {
  readonly document: AgentDocument;
  readonly region: Span;
  readonly offset: number;
  readonly line: Line;
  readonly cursor: Cursor;
}

/** How a node is put in: what stands before it, and how its further lines are indented. */
export interface Frame {
  readonly before: string;
  /** The column at which the node will begin. */
  readonly column: number;
}

export function placeOf(document: AgentDocument, region: Span, offset: number, cursor: Cursor): Place {
  return { document, region, offset, line: lineAt(document.text, offset), cursor };
}

/** The node begins where something is written or where the cursor is. */
export function frameHere({ document, line, cursor }: Place): Frame {
  const column = cursor.span.start - line.start;
  const touching = /[:,-]/.test(document.text[cursor.span.start - 1] ?? '');
  return touching ? { before: ' ', column: column + 1 } : { before: '', column };
}

/** The node becomes an item of a list whose dashes stand where the cursor is. */
export function frameOfItem({ line, cursor }: Place): Frame {
  return { before: '- ', column: cursor.span.start - line.start + '- '.length };
}

/** The node comes into the line below its key, which stands at `indent`. */
export function frameBelow(place: Place, indent: number, asItem: boolean): Frame {
  const column = indent + 2;
  const before = lines(place, `\n${asItem ? '- ' : ''}`, column);
  return { before, column: asItem ? column + '- '.length : column };
}

/**
 * A text whose further lines are indented relative to `column`, as it must be sent: the editor itself repeats the blanks that
 * the line of the cursor begins with. Line ends are those of the file.
 */
export function lines({ document, line, cursor }: Place, text: string, column: number): string {
  const given = Math.min(indentOf(line.text), cursor.span.start - line.start);
  return text.replaceAll('\n', lineEndOf(document.text) + ' '.repeat(Math.max(0, column - given)));
}

/** Whether something follows what is being written that would become its value: the rest of the line, or deeper lines below. */
export function isFollowed({ document: { text }, region, line, cursor }: Place): boolean {
  const rest = text.slice(cursor.span.end, line.end).trim();
  if (rest !== '' && !rest.startsWith('#')) return true;
  const column = cursor.span.start - line.start;
  for (const { text: below } of linesIn(text, line.next, region.end)) {
    if (below.trim() === '') continue;
    return indentOf(below) > column || (indentOf(below) === column && /^\s*-(?:\s|$)/.test(below));
  }
  return false;
}
