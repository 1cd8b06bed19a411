import { stringOf } from '../../document/node';
import { takesProse } from '../../document/mend/detect';
import type { Refactoring } from './rewriting';
import { blockScalarEdits } from './scalar-text';
import { spotsAt } from './spots';

/** In characters, as editors count columns. */
const widest = 100;

/** Spreads prose that stands on one long line over several, which YAML joins again by blanks. */
export const foldText: Refactoring = (document, at) => {
  const spot = spotsAt(document, at).at(-1);
  const text = stringOf(spot?.node);
  if (!spot?.field || !takesProse(spot.field) || spot.inFlow || text === undefined || text.includes('\n')) return [];
  const written = document.text.slice(spot.span.start, spot.span.end);
  if (written.split('\n').every((line) => line.length <= widest + spot.column)) return [];
  const lines = folded(text, widest - spot.column);
  if (lines.length < 2) return [];
  return [{ title: `Fold long ${spot.field.name}`, kind: 'fold', edits: blockScalarEdits(document, spot, '>', lines) }];
};

/** Breaks at single blanks, so that each break becomes the blank again. Words that are longer have lines of their own. */
function folded(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line === '') line = word;
    else if ([...line].length + 1 + [...word].length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
