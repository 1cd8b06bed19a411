import { linesIn } from './lines';
import { span, type Span } from './span';

/**
 * A stretch of one line of a markdown text: what is read as words, what stands between backticks, without them, or a comment up to where it or its line ends.
 */
export interface Stretch extends Span {
  readonly kind: 'prose' | 'code' | 'comment';
}

/** The stretches of a markdown text that are neither code blocks nor code in backticks nor comments. */
export function* proseIn(text: string, at: Span): Generator<Span> {
  for (const stretch of stretchesIn(text, at)) if (stretch.kind === 'prose') yield stretch;
}

/** All of a markdown text but code blocks and the further lines of comments. */
export function* stretchesIn(text: string, at: Span): Generator<Stretch> {
  let fence: string | undefined;
  let comment = false;
  for (const line of linesIn(text, at.start, at.end)) {
    const marker = line.text.includes('```') || line.text.includes('~~~') ? /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line.text)?.[1] : undefined;
    if (fence !== undefined) {
      if (marker?.startsWith(fence) && line.text.trim().replace(/^[>\s]+/, '') === marker) fence = undefined;
    } else if (marker && !comment) fence = marker;
    else {
      for (const part of partsOf(line.text)) {
        const place = { ...part, start: line.start + part.start, end: line.start + part.end };
        if (part.kind === 'prose') comment = yield* withComments(place, line.text.slice(part.start, part.end), comment);
        else if (!comment) yield place;
      }
    }
  }
}

/** Tells comments from prose. Returns whether one is still open. */
function* withComments({ start, end }: Span, text: string, open: boolean): Generator<Stretch, boolean> {
  let at = 0;
  if (open) {
    const close = text.indexOf('-->');
    if (close === -1) return true;
    at = close + 3;
  }
  for (let begin = text.indexOf('<!--', at); begin !== -1; begin = text.indexOf('<!--', at)) {
    yield { kind: 'prose', start: start + at, end: start + begin };
    const close = text.indexOf('-->', begin + 4);
    at = close === -1 ? text.length : close + 3;
    yield { kind: 'comment', start: start + begin, end: start + at };
    if (close === -1) return true;
  }
  yield { kind: 'prose', start: start + at, end };
  return false;
}

/** What of a line stands outside of backticks and between them. Code ends at the next run of as many backticks as it began with. */
function* partsOf(line: string): Generator<Stretch> {
  if (!line.includes('`')) {
    yield { kind: 'prose', start: 0, end: line.length };
    return;
  }
  const runs = [...line.matchAll(/`+/g)].map((match) => span(match.index, match.index + match[0].length));
  // From the last run to the first, so that for each the next one of its length is known.
  const nextOfLength = new Map<number, number>();
  const closing: (number | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = lengthOf(runs[index]);
    closing[index] = nextOfLength.get(length);
    nextOfLength.set(length, index);
  }
  let start = 0;
  for (let index = 0; index < runs.length; index++) {
    const close = closing[index];
    if (close === undefined) continue;
    yield { kind: 'prose', start, end: runs[index]?.start ?? start };
    yield { kind: 'code', start: runs[index]?.end ?? start, end: runs[close]?.start ?? start };
    start = runs[close]?.end ?? line.length;
    index = close;
  }
  yield { kind: 'prose', start, end: line.length };
}

function lengthOf(run: Span | undefined): number {
  return run ? run.end - run.start : 0;
}
