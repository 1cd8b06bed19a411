import { indentOf, linesIn } from '../lines';
import type { Span } from '../span';
import { FlowSketcher } from './flow';
import { Frames } from './frames';
import { keyAt } from './scan';
import type { Sketched } from './sketch';
import { Sketcher } from './sketcher';

/** Sketches the frontmatter at `block`, line by line, in linear time. Takes any text; never throws. */
export function sketchOf(text: string, block: Span): Sketched {
  const first = block.start + indentOf(text.slice(block.start, block.end));
  if (text[first] === '{' && first < block.end) return sketchOfBraces(text, first, block.end);
  const sketcher = new Sketcher(text, block, rootIndent(text, block));
  sketcher.run();
  return { root: sketcher.frames.root, comments: sketcher.comments };
}

/** A frontmatter in braces, as JSON has them. */
function sketchOfBraces(text: string, start: number, end: number): Sketched {
  const sketcher = new FlowSketcher(text, start, end, () => false);
  const root = sketcher.collection();
  return { root: root.kind === 'map' ? root : new Frames(text, 0).root, comments: sketcher.comments };
}

/** The least column of a line with a key, or with a word that may become one; other lines may be anything. */
function rootIndent(text: string, block: Span): number {
  let least = Infinity;
  for (const line of linesIn(text, block.start, block.end)) {
    const indent = indentOf(line.text);
    if (indent < least && (keyAt(text, line.start + indent, line.end) || /^\w[\w.-]*$/.test(line.text.trim()))) least = indent;
  }
  return least === Infinity ? 0 : least;
}
