import type { Dialect } from '../../spec/dialect';
import { lineEndOf, withLineFeeds } from '../lines';
import { composeMaps, identityMap, mapOfEdits, type OffsetMap } from '../offset-map';
import { parseYaml, type SyntaxProblem } from '../parse-yaml';
import { applyEdits, overlaps, type Edit, type Span } from '../span';
import type { MendedFault } from './fault';
import { findFault, type Context } from './find-fault';
import { PairParser } from './pair-parser';
import { wholeBlockFault } from './whole-block';

/** A block that parses, made from one that does not, and what had to be changed for it. */
export interface Mended {
  readonly text: string;
  /** From `text` to the original block. */
  readonly map: OffsetMap;
  readonly faults: readonly MendedFault[];
  /** What is still wrong; `undefined` where the text parses now. */
  readonly problem: SyntaxProblem | undefined;
}

/** So many faults in one block are mended; a file with more is not one that an author is about to save. */
const mostFaults = 40;

/** A longer block is no frontmatter that anybody wrote; to look for causes in it takes longer than they are worth. */
export const longestBlock = 60_000;

/**
 * Mends a block that does not parse, one cause at a time, the way its author would. Every step is tried: a cause is named
 * only if removing it gets the parser further. `problem` is why it does not parse. The text is never shown to anybody; it serves to learn what was meant.
 */
export function mend(block: string, problem: SyntaxProblem, dialect: Dialect): Mended {
  if (block.length > longestBlock) return { text: block, map: identityMap, faults: [], problem };
  const faults: MendedFault[] = [];
  const parser = new PairParser(block);
  const lineEnd = lineEndOf(block);
  // The reader takes a lone carriage return for a line break; the lines here are cut at line feeds.
  let text = withLineFeeds(block);
  let map = identityMap;
  while (faults.length < mostFaults) {
    const found = next(text, parser, { dialect, lineEnd });
    const fault = found && inOriginal(found, map);
    if (!fault || parser.exhausted || collides(fault, faults)) break;
    faults.push(fault);
    map = composeMaps(mapOfEdits(found.edits), map);
    text = applyEdits(text, found.edits);
  }
  const rest = parseYaml(text, map).problem;
  return { text, map, faults, problem: rest };
}

function next(text: string, parser: PairParser, context: Context): MendedFault | undefined {
  const whole = wholeBlockFault(text);
  return whole ? { ...whole, key: undefined } : findFault(text, parser, context);
}

/** What would change a place for the second time, was not understood the first time. */
function collides({ edits }: MendedFault, earlier: readonly MendedFault[]): boolean {
  return earlier.some((other) => other.edits.some((a) => edits.some((b) => meets(a, b))));
}

function meets({ span: a }: Edit, { span: b }: Edit): boolean {
  return overlaps(a, b) || (a.start === b.start && a.end === b.end);
}

function inOriginal(fault: MendedFault, map: OffsetMap): MendedFault {
  const original = (at: Span): Span => ({ start: map.original(at.start), end: map.original(at.end) });
  return {
    ...fault,
    span: original(fault.span),
    value: original(fault.value),
    edits: fault.edits.map(({ span, text }) => ({ span: original(span), text })),
  };
}
