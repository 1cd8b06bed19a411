import { linesIn } from '../lines';
import { span, type Edit, type Span } from '../span';

/** A merge conflict as git leaves it in the text, with the edits that settle it. */
export interface Conflict {
  /** From the first to the last marker, line ends not counted. */
  readonly span: Span;
  /** The line that begins it. */
  readonly marker: Span;
  readonly keepOurs: readonly Edit[];
  readonly keepTheirs: readonly Edit[];
}

/** The first conflict in `at`, which may go on behind it; offsets are those of `text`. */
export function conflictIn(text: string, at: Span): Conflict | undefined {
  const marks = [...linesIn(text, at.start, at.end)].filter((line) => /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line.text));
  const first = marks.findIndex((line) => line.text.startsWith('<'));
  const start = marks[first];
  if (!start) return undefined;
  const last = marks.findIndex((line, index) => index > first && line.text.startsWith('>'));
  const end = marks[last] ?? { start: at.end, end: at.end, next: at.end };
  const inner = marks.slice(first + 1, last === -1 ? undefined : last);
  const middle = inner.find((line) => line.text.startsWith('=')) ?? end;
  const base = inner.find((line) => line.text.startsWith('|'));
  const remove = (from: number, to: number): Edit => ({ span: span(from, to), text: '' });
  const edits = (...removals: readonly Edit[]): readonly Edit[] => removals.filter((edit) => edit.span.end > edit.span.start);
  return {
    span: span(start.start, end.end),
    marker: span(start.start, start.end),
    keepOurs: edits(remove(start.start, start.next), remove((base ?? middle).start, end.next)),
    keepTheirs: edits(remove(start.start, middle.next), remove(end.start, end.next)),
  };
}
