import { linesIn } from '../../document/lines';
import { span, type Span } from '../../document/span';

/** The stretches of a markdown text that are neither code blocks nor code in backticks nor comments. */
export function* proseIn(text: string, at: Span): Generator<Span> {
  let fence: string | undefined;
  let comment = false;
  for (const line of linesIn(text, at.start, at.end)) {
    const marker = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line.text)?.[1];
    if (fence !== undefined) {
      if (marker?.startsWith(fence) && line.text.trim().replace(/^[>\s]+/, '') === marker) fence = undefined;
    } else if (marker && !comment) fence = marker;
    else {
      for (const part of outsideCode(line.text)) {
        const inside = line.text.slice(part.start, part.end);
        if (!comment) yield span(line.start + part.start, line.start + part.end);
        if (inside.includes('<!--')) comment = !inside.includes('-->', inside.lastIndexOf('<!--'));
        else if (inside.includes('-->')) comment = false;
      }
    }
  }
}

/** What of a line stands outside of backticks. Code ends at the next run of as many backticks as it began with. */
function* outsideCode(line: string): Generator<Span> {
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
    yield span(start, runs[index]?.start ?? start);
    start = runs[close]?.end ?? line.length;
    index = close;
  }
  yield span(start, line.length);
}

function lengthOf(run: Span | undefined): number {
  return run ? run.end - run.start : 0;
}
