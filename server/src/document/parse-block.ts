import type { Dialect } from '../spec/dialect';
import type { Fault } from './mend/fault';
import { mend, type MendedFault } from './mend/mend';
import type { Node } from './node';
import { composeMaps, identityMap, mapOfEdits, shiftedMap, type OffsetMap } from './offset-map';
import { parseYaml, type SyntaxProblem } from './parse-yaml';
import { retry, type QuotedLine } from './retry';
import { applyEdits, type Span } from './span';

/** A frontmatter block as the reader parses it, and as it was meant. All offsets are those of the file. */
export interface ParsedBlock {
  /** The try at which the reader understood the block: as it stands, with values quoted, or never. */
  readonly attempt: 'first' | 'second' | 'none';
  /** As the reader understands it; where it never does, as it was meant, as far as that could be made out. */
  readonly root: Node | undefined;
  /** Why the first try failed, one cause each. Empty where it succeeded. */
  readonly faults: readonly Fault[];
  /** The values that the second try puts in quotes; empty where it is not made. */
  readonly quoted: readonly QuotedLine[];
  /** What is wrong besides the faults, where the causes could not all be named. */
  readonly unexplained: SyntaxProblem | undefined;
}

/** Parses the block at `at` with the reader's two tries (spec section 3). Never throws. */
export function parseBlock(text: string, at: Span, dialect: Dialect): ParsedBlock {
  const block = text.slice(at.start, at.end);
  const base = shiftedMap(at.start);
  const first = parseYaml(block, base);
  if (!first.problem) return { attempt: 'first', root: first.root, faults: [], quoted: [], unexplained: undefined };
  const again = retry(block);
  const second = parseYaml(again.text, composeMaps(mapOfEdits(again.edits), base));
  const mended = mend(block, dialect);
  const inFile = { quoted: again.quoted.map(({ key, value }) => ({ key: moved(key, base), value: moved(value, base) })) };
  if (!second.problem)
    return { ...inFile, attempt: 'second', root: second.root, faults: mended.faults.map((fault) => inFileFault({ ...fault, fatal: false }, base)), unexplained: undefined };
  return {
    ...inFile,
    attempt: 'none',
    root: parseYaml(mended.text, composeMaps(mended.map, base)).root,
    faults: blamed(block, mended.faults).map((fault) => inFileFault(fault, base)),
    unexplained: mended.problem && { ...mended.problem, offset: base.original(mended.problem.offset) },
  };
}

/** Tells the faults that the second try would save from those that it does not. */
function blamed(block: string, faults: readonly MendedFault[]): readonly Fault[] {
  const judged = faults.map((fault) => {
    const rest = faults.filter((other) => other !== fault).flatMap(({ edits }) => edits);
    const fatal = faults.length === 1 || !readable(applyEdits(block, rest));
    return fatal ? { ...fault, fatal, ...reason(block, fault) } : { ...fault, fatal };
  });
  return judged.some(({ fatal }) => fatal) ? judged : judged.map((fault) => ({ ...fault, fatal: true }));
}

function readable(block: string): boolean {
  return !parseYaml(block, identityMap).problem || !parseYaml(retry(block).text, identityMap).problem;
}

const quotable = new Set<Fault['kind']>(['unquoted-colon', 'reserved-start', 'text-after-quote']);

/** Why the second try, whose very purpose such values are, does not save this one. */
function reason(block: string, fault: MendedFault): Pick<Fault, 'because'> {
  if (!quotable.has(fault.kind)) return {};
  if (block[fault.value.end] === '\r') return { because: 'line-ends' };
  if (fault.key !== undefined && !/^[a-zA-Z_-]+$/.test(fault.key)) return { because: 'key' };
  return { because: 'side-effect' };
}

function inFileFault(fault: Fault, base: OffsetMap): Fault {
  return {
    ...fault,
    span: moved(fault.span, base),
    value: moved(fault.value, base),
    edits: fault.edits.map(({ span, text }) => ({ span: moved(span, base), text })),
  };
}

function moved(at: Span, base: OffsetMap): Span {
  return { start: base.original(at.start), end: base.original(at.end) };
}
