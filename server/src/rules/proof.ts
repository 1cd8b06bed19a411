import { parseAgentDocument, type AgentDocument } from '../document/agent-document';
import { effectiveEntries, type Entry, type Mapping } from '../document/node';
import { remembered } from '../document/remembered';
import { sameValue } from '../document/same-value';
import { applyEdits, overlaps, touches, type Edit } from '../document/span';
import type { Verdict } from '../document/read/agent';
import type { Fix, Problem, Rule } from './rule';

/** A problem together with its rule, for counting. */
export interface Counted extends Problem {
  readonly rule: Rule;
}

/** Finds the problems of a document without trying any fix. */
export type Finder = (document: AgentDocument) => readonly Counted[];

/** Whether a fix does no harm. Each is tried once. */
export type Proof = (fix: Fix) => boolean;

/**
 * Tells the fixes of a problem that do no harm in this very file. A rule knows what its fix is for, but not what else is in the file:
 * `Color: Red` with its key corrected would have an invalid value. So each fix is tried. It must silence its own problem, raise no
 * other, keep the verdict and keep the values of all keys that it does not touch; else it is not offered. `all` are the problems of
 * the document, among them this one.
 */
export function proofOf(document: AgentDocument, problem: Counted, all: readonly Counted[], find: Finder): Proof {
  return remembered(({ edits }) => {
    const before = countsOf(all);
    const after = parseAgentDocument(applyEdits(document.text, edits), document.dialect, document.origin);
    return ranks[after.verdict] >= ranks[document.verdict] && isSilenced(problem.rule, before, countsOf(find(after))) && keepsOthers(document.root, after.root, edits);
  });
}

const ranks: Readonly<Record<Verdict, number>> = { skipped: 0, 'not-an-agent': 1, unreadable: 2, rejected: 3, loads: 4 };

function countsOf(problems: readonly Counted[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}

function isSilenced({ id }: Rule, before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
  if ((after.get(id) ?? 0) >= (before.get(id) ?? 0)) return false;
  return [...after].every(([other, count]) => count <= (before.get(other) ?? 0));
}

function keepsOthers(before: Mapping, after: Mapping, edits: readonly Edit[]): boolean {
  const then = new Map(effectiveEntries(after).map((entry) => [entry.key, entry.value]));
  return effectiveEntries(before)
    .filter((entry) => !edits.some(({ span }) => isTouched(entry, span)))
    .every(({ key, value }) => sameValue(value, then.get(key)));
}

function isTouched({ keySpan, value }: Entry, at: Edit['span']): boolean {
  const whole = { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
  return overlaps(whole, at) || touches(whole, at.start);
}
