import { parseAgentDocument, type AgentDocument } from '../../document/agent-document';
import { effectiveEntries, type Entry, type Mapping, type Node } from '../../document/node';
import { applyEdits, overlaps, type Edit } from '../../document/span';
import type { Fix } from '../rule';

/**
 * The fixes that do good when they are tried: the file is read with each of them, and must have fewer flaws then, none of a kind that
 * it had not, no worse verdict, and the same values under all keys that the fix does not touch. For fixes that move or rewrite YAML
 * of unknown shape, where no argument is as sure as the reader's own word.
 */
export function provenFixes(document: AgentDocument, fixes: Iterable<Fix | undefined>): readonly Fix[] {
  return [...fixes].filter((fix) => fix !== undefined).filter((fix) => doesGood(document, fix.edits));
}

function doesGood(document: AgentDocument, edits: readonly Edit[]): boolean {
  const after = parseAgentDocument(applyEdits(document.text, edits), document.dialect, document.origin);
  return (
    ranks[after.verdict] >= ranks[document.verdict] &&
    (after.block?.faults.length ?? 0) <= (document.block?.faults.length ?? 0) &&
    after.flaws.length < document.flaws.length &&
    isPartOf(flawWords(after), flawWords(document)) &&
    keepsOtherKeys(document.root, after.root, edits)
  );
}

const ranks = { skipped: 0, 'not-an-agent': 1, unreadable: 2, rejected: 3, loads: 4 } as const;

function flawWords({ flaws }: AgentDocument): readonly string[] {
  return flaws.map((flaw) => ('problem' in flaw ? `${flaw.kind} ${flaw.problem}` : flaw.kind));
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const word of all) left.set(word, (left.get(word) ?? 0) + 1);
  return some.every((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
}

function keepsOtherKeys(before: Mapping, after: Mapping, edits: readonly Edit[]): boolean {
  const then = new Map(effectiveEntries(after).map((entry) => [entry.key, entry.value]));
  return effectiveEntries(before)
    .filter((entry) => !edits.some(({ span }) => touchesEntry(entry, span)))
    .every(({ key, value }) => sameValue(value, then.get(key), { left: mostComparisons }));
}

function touchesEntry({ keySpan, value }: Entry, span: Edit['span']): boolean {
  const whole = { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
  return overlaps(whole, span) || (whole.start <= span.start && span.start <= whole.end);
}

/** Aliases can make a small file huge; a value that takes longer to compare counts as changed. */
const mostComparisons = 20_000;

function sameValue(a: Node, b: Node | undefined, budget: { left: number }): boolean {
  if (!b || a.kind !== b.kind || budget.left-- <= 0) return false;
  if (a.kind === 'scalar') return b.kind === 'scalar' && Object.is(a.value, b.value);
  if (a.kind === 'sequence')
    return b.kind === 'sequence' && a.items.length === b.items.length && a.items.every((item, index) => sameValue(item, b.items[index], budget));
  const [some, others] = [effectiveEntries(a), b.kind === 'mapping' ? effectiveEntries(b) : []];
  return some.length === others.length && some.every(({ key, value }, index) => key === others[index]?.key && sameValue(value, others[index]?.value, budget));
}
