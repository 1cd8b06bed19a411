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

/** The first conflict in `at` that is complete; offsets are those of `text`. */
export function conflictIn(text: string, at: Span): Conflict | undefined {
  const marks = [...linesIn(text, at.start, at.end)].filter((line) => /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line.text));
  const first = marks.findIndex((line) => line.text.startsWith('<'));
  const last = marks.findIndex((line, index) => index > first && line.text.startsWith('>'));
  const [start, end] = [marks[first], marks[last]];
  const inner = marks.slice(first + 1, last);
  const middle = inner.find((line) => line.text.startsWith('='));
  const base = inner.find((line) => line.text.startsWith('|'));
  if (!start || !end || !middle) return undefined;
  const remove = (from: number, to: number): Edit => ({ span: span(from, to), text: '' });
  return {
    span: span(start.start, end.end),
    marker: span(start.start, start.end),
    keepOurs: [remove(start.start, start.next), remove((base ?? middle).start, end.next)],
    keepTheirs: [remove(start.start, middle.next), remove(end.start, end.next)],
  };
}
