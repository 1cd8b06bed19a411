import { lineAt, withLineFeeds } from '../lines';
import { identityMap } from '../offset-map';
import { parseYaml } from '../parse-yaml';
import { retry } from '../retry';
import { applyEdits } from '../span';
import type { Fault, FaultKind, MendedFault, NotSaved } from './fault';
import type { Mended } from './mend';

/** How much text may be parsed to tell which faults are fatal; a block with more of them is judged line by line. */
const mostParsed = 60_000;

/**
 * Tells the faults that the second try saves from those that it does not, in a block that it does not save as a whole:
 * a fault is fatal if the block stays unreadable with all the others mended.
 */
export function blame(block: string, { faults, problem }: Mended): readonly Fault[] {
  const judge = problem === undefined && faults.length * block.length <= mostParsed ? asWhole : alone;
  const judged = faults.map((fault): Fault => {
    if (!judge(block, fault, faults)) return { ...fault, fatal: false };
    const because = reason(block, fault);
    return { ...fault, fatal: true, ...(because && { because }) };
  });
  // Where each would be saved without the others, it takes them together to spoil the block.
  return judged.some(({ fatal }) => fatal) || problem ? judged : judged.map((fault): Fault => ({ ...fault, fatal: true, ...(quotable.has(fault.kind) && { because: 'side-effect' }) }));
}

function asWhole(block: string, fault: MendedFault, faults: readonly MendedFault[]): boolean {
  const rest = faults.filter((other) => other !== fault).flatMap(({ edits }) => edits);
  return faults.length === 1 || !isReadable(applyEdits(block, rest));
}

/** Whether the lines of the fault alone are unreadable; what else is in the block is left out of account. */
function alone(block: string, { value, edits }: MendedFault): boolean {
  const lines = withLineFeeds(block);
  const spans = [value, ...edits.map((edit) => edit.span)];
  const start = lineAt(lines, Math.min(...spans.map((at) => at.start))).start;
  return !isReadable(block.slice(start, lineAt(lines, Math.max(...spans.map((at) => at.end))).next));
}

/** Whether one of the reader's two tries takes the block. */
export function isReadable(block: string): boolean {
  return !parseYaml(block, identityMap).problem || !parseYaml(retry(block).text, identityMap).problem;
}

/** What the second try is for: values on one line that need nothing but quotes. */
const quotable: ReadonlySet<FaultKind> = new Set<FaultKind>(['unquoted-colon', 'reserved-character', 'text-after-quote']);

/** Why the second try does not save this one, although it is for such values. */
function reason(block: string, { kind, value, key }: MendedFault): NotSaved | undefined {
  const line = lineAt(withLineFeeds(block), value.start);
  if (!quotable.has(kind) || key === undefined || /^\s/.test(line.text) || value.end > line.end) return undefined;
  if (isQuoted(block.slice(line.start, line.next))) return 'side-effect';
  if (isQuoted(line.text)) return 'line-ends';
  return isQuoted(`key: ${block.slice(value.start, line.end)}`) ? 'key' : undefined;
}

/** Whether the second try puts the value of this line in quotes. */
function isQuoted(line: string): boolean {
  return retry(line).quoted.length > 0;
}

