import type { Dialect } from '../spec/dialect';
import { blame } from './mend/blame';
import type { Fault } from './mend/fault';
import { longestBlock, mend, type Mended } from './mend/mend';
import { segmentsOf } from './mend/segment';
import type { Mapping, Node } from './node';
import { composeMaps, identityMap, mapOfEdits, shiftedMap, type OffsetMap } from './offset-map';
import { parseYaml, type ParsedYaml, type SyntaxProblem } from './parse-yaml';
import { retry, type QuotedLine, type Retry } from './retry';
import type { Span } from './span';
import { isMeantAsText, turnedValues, type TurnedValue } from './turned';

/** A frontmatter block as the reader parses it, and as it was meant. All offsets are those of the file. */
export interface ParsedBlock {
  /** The try at which the reader understood the block: as it stands, with values quoted, or never. */
  readonly attempt: 'first' | 'second' | 'none';
  /** As the reader understands it; `undefined` where it never does. */
  readonly read: Node | undefined;
  /** As it was meant, as far as that could be made out. The same as `read` where the first try succeeds. */
  readonly root: Node | undefined;
  /** Why the first try failed, one cause each. Empty where it succeeded. */
  readonly faults: readonly Fault[];
  /** The values that the second try puts in quotes; empty where it is not made. */
  readonly quoted: readonly QuotedLine[];
  /** Those that did not need it and become a text by it, or would if the second try were all it takes to save the block. */
  readonly turned: readonly TurnedValue[];
  /** What is wrong besides the faults, where the causes could not all be named. */
  readonly unexplained: SyntaxProblem | undefined;
}

/** What the reader's two tries make of a block (spec section 3). */
export interface Tries {
  readonly attempt: ParsedBlock['attempt'];
  readonly read: Node | undefined;
  /** Why the first try failed. */
  readonly problem: SyntaxProblem | undefined;
  /** What the second try does to the block, if it is made. */
  readonly again: Retry | undefined;
}

/** Reads the block at `at` as the reader does. Never throws. */
export function tryBlock(text: string, at: Span): Tries {
  const block = text.slice(at.start, at.end);
  const base = shiftedMap(at.start);
  const { root, problem } = parseLong(block, base);
  if (!problem) return { attempt: 'first', read: root, problem: undefined, again: undefined };
  const again = retry(block);
  const second = parseLong(again.text, composeMaps(mapOfEdits(again.edits), base));
  return second.problem ? { attempt: 'none', read: undefined, problem, again } : { attempt: 'second', read: second.root, problem, again };
}

/** A longer block is looked at from its start first: garbage takes the library seconds, and fails in the first lines. */
const long = 60_000;

/** Where the text was cut off, an error may be due to that. */
const cutOff = 5000;

function parseLong(text: string, offsets: OffsetMap): ParsedYaml {
  if (text.length > long) {
    const end = text.lastIndexOf('\n', long) + 1;
    const { problem } = parseYaml(text.slice(0, end), identityMap);
    if (problem && problem.offset < end - cutOff) return { root: undefined, problem: { ...problem, offset: offsets.original(problem.offset) } };
  }
  return parseYaml(text, offsets);
}

/** Goes on where the reader's tries ended: names the causes, and makes out what was meant. Never throws. */
export function parseBlock(text: string, at: Span, tries: Tries, dialect: Dialect): ParsedBlock {
  const { attempt, read, problem, again } = tries;
  if (!problem || !again) return { attempt, read, root: read, faults: [], quoted: [], turned: [], unexplained: undefined };
  const block = text.slice(at.start, at.end);
  const base = shiftedMap(at.start);
  const mended = mend(block, { ...problem, offset: problem.offset - at.start }, dialect);
  const faults = attempt === 'none' ? blame(block, mended) : mended.faults.map((fault): Fault => ({ ...fault, fatal: false }));
  const meant = meantRoot(block, mended, again.quoted, base, dialect, attempt === 'second');
  return {
    attempt,
    read,
    // What could be mended in part only tells less than what the reader understood.
    root: attempt === 'none' || (meant.root?.kind === 'mapping' && !mended.problem) ? meant.root : read,
    faults: faults.map((fault) => inFileFault(fault, base)),
    quoted: again.quoted.map((line) => ({ key: moved(line.key, base), value: moved(line.value, base) })),
    turned: faults.every(({ fatal }) => fatal) ? [] : meant.turned,
    unexplained: attempt === 'none' && mended.problem ? { ...mended.problem, offset: base.original(mended.problem.offset) } : undefined,
  };
}

/** The block as it was meant. Prose that only the second try keeps whole was meant as that try reads it. */
function meantRoot(block: string, mended: Mended, lines: readonly QuotedLine[], base: OffsetMap, dialect: Dialect, saved: boolean) {
  const offsets = composeMaps(mended.map, base);
  const root = mended.problem ? soundPairs(mended.text, offsets) : parseYaml(mended.text, offsets).root;
  if (root?.kind !== 'mapping') return { root, turned: [] };
  const quoted = lines.map(({ key, value }) => ({ key: moved(key, base), value: moved(value, base), text: block.slice(value.start, value.end) }));
  const faulty = mended.faults.map(({ value }) => moved(value, base));
  const turned = turnedValues(quoted, root, faulty, dialect);
  return { root: saved ? withTexts(root, turned.filter((value) => isMeantAsText(value, dialect))) : root, turned };
}

/** The pairs that parse by themselves, where others do not: what a parser makes of the whole then is a guess. */
function soundPairs(text: string, offsets: OffsetMap): Mapping {
  const segments = text.length > longestBlock ? [] : segmentsOf(text);
  const entries = segments.flatMap((segment) => {
    if (!segment.key) return [];
    const { root, problem } = parseYaml(text.slice(segment.span.start, segment.span.end), composeMaps(shiftedMap(segment.span.start), offsets));
    return root?.kind === 'mapping' && !problem ? root.entries : [];
  });
  const span = { start: offsets.original(0), end: offsets.original(text.length) };
  return { kind: 'mapping', span, entries, flow: false };
}

function withTexts(root: Mapping, texts: readonly TurnedValue[]): Mapping {
  if (texts.length === 0) return root;
  const byKey = new Map(texts.map((value) => [value.keySpan.start, value]));
  const entries = root.entries.map((entry) => {
    const value = byKey.get(entry.keySpan.start);
    return value ? { ...entry, value: { kind: 'scalar', span: value.value, value: value.text.trimEnd(), style: 'plain' } as const } : entry;
  });
  return { ...root, entries };
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
