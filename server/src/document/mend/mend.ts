import type { Dialect } from '../../spec/dialect';
import { lineEndOf } from '../lines';
import { composeMaps, identityMap, mapOfEdits, type OffsetMap } from '../offset-map';
import { parseYaml, type SyntaxProblem } from '../parse-yaml';
import { applyEdits, type Span } from '../span';
import * as continuation from './continuation';
import type { Detector, Suspect } from './detect';
import type { FoundFault } from './fault';
import * as quotes from './quotes';
import { segmentsOf, type Segment } from './segment';
import * as values from './values';
import { wholeBlockFault } from './whole-block';

/** A fault with the place of its pair, in offsets of the original block. */
export interface MendedFault extends FoundFault {
  readonly key: string | undefined;
}

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

// The order matters: the more a detector knows of what was meant, the earlier it is asked.
const detectors: readonly Detector[] = [
  continuation.missingSpace,
  continuation.badIndentation,
  continuation.unindentedContinuation,
  continuation.strayLine,
  continuation.textAfterBlockMarker,
  quotes.quotedList,
  quotes.badEscape,
  quotes.innerQuote,
  quotes.unclosedQuote,
  quotes.textAfterQuote,
  values.unclosedBracket,
  values.reservedStart,
  values.unquotedColon,
  values.colonAtEnd,
  continuation.colonInNestedValue,
  continuation.colonInContinuation,
  values.otherPlainValue,
];

/**
 * Mends a block that does not parse, one cause at a time, the way its author would. Every step is tried: a cause is named
 * only if removing it gets the parser further. The text is never shown to anybody; it serves to learn what was meant.
 */
export function mend(block: string, dialect: Dialect): Mended {
  const faults: MendedFault[] = [];
  let text = block;
  let map = identityMap;
  let problem = parseYaml(text, identityMap).problem;
  while (problem && faults.length < mostFaults) {
    const found = findFault(text, problem, dialect);
    if (!found) break;
    faults.push(inOriginal(found, map));
    map = composeMaps(mapOfEdits(found.edits), map);
    text = applyEdits(text, found.edits);
    problem = parseYaml(text, identityMap).problem;
  }
  return { text, map, faults, problem: problem && { ...problem, offset: map.original(problem.offset) } };
}

function findFault(block: string, problem: SyntaxProblem, dialect: Dialect): MendedFault | undefined {
  const whole = wholeBlockFault(block, problem.code);
  if (whole) return { ...whole, key: undefined };
  const segments = segmentsOf(block);
  for (const segment of segments) {
    const offset = problemIn(block, segment);
    if (offset === undefined) continue;
    const found = explain({ block, segment, segments, dialect, lineEnd: lineEndOf(block) }, offset);
    if (found) return { ...found, key: segment.key?.text };
  }
  return undefined;
}

/** How far the parser gets with this pair alone; `undefined` where it takes it. */
function problemIn(block: string, { span }: Segment): number | undefined {
  const { problem } = parseYaml(block.slice(span.start, span.end), identityMap);
  if (!problem) return undefined;
  // An alias whose anchor stands in another pair is no fault of this one.
  if (problem.code === 'UNRESOLVED_ALIAS' && block.includes('&')) return undefined;
  return problem.offset;
}

function explain(suspect: Suspect, offset: number): FoundFault | undefined {
  for (const detect of detectors) {
    const found = detect(suspect);
    if (found && helps(suspect, found, offset)) return found;
  }
  return undefined;
}

/** Whether the pair parses with the edits made, or at least further than before. */
function helps({ block, segment }: Suspect, found: FoundFault, offset: number): boolean {
  const mended = applyEdits(block, found.edits);
  const again = segmentsOf(mended).find(({ span }) => span.start <= segment.span.start && segment.span.start < span.end);
  if (!again) return true;
  const rest = problemIn(mended, again);
  return rest === undefined || rest > offset;
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
