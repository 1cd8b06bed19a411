import type { AgentDocument } from '../document/agent-document';
import { applyEdits, overlaps, type Edit } from '../document/span';
import type { Fix, RuleProblem } from '../rules';
import { Effort } from './effort';

/** Reads and checks a text as the document that is being fixed. */
export type Judge = (text: string) => { readonly document: AgentDocument; readonly problems: readonly RuleProblem[] };

/** One mended problem makes way for at most a few others; a file that is not done by then is left as it is. */
const mostRounds = 20;
/** Characters to read; when they are used up, what is mended so far is the answer. */
const effort = 4_000_000;

/**
 * The text with every safe fix made, again and again until there is none left, so that a second call changes nothing.
 * A fix that turns out to do harm in this text is left out: one that leaves its problem, adds another or spoils the verdict.
 */
export function fixAll(text: string, judge: Judge): string {
  const left = new Effort(effort);
  let current = text;
  for (let round = 0; round < mostRounds; round++) {
    const next = fixRound(current, judge, left);
    if (next === current) break;
    current = next;
  }
  return current;
}

/** All safe fixes that do not touch each other; where together they do harm, one after the other. */
function fixRound(text: string, judge: Judge, left: Effort): string {
  const before = judge(text);
  const fixes = compatible(before.problems.flatMap((problem) => safeFix(problem, before.document, left) ?? []));
  if (fixes.length === 0) return text;
  const together = applyEdits(text, fixes.flatMap(({ edits }) => edits));
  if (isBetter(before, judge(together))) return together;
  return fixes.reduce((current, fix) => applyIfBetter(current, fix, judge, left), text);
}

/** Offsets only hold in the text that was judged, so each fix is looked up anew by its title. */
function applyIfBetter(text: string, wanted: Fix, judge: Judge, left: Effort): string {
  const before = judge(text);
  if (!left.affords(before.document)) return text;
  for (const problem of before.problems) {
    const fix = safeFix(problem, before.document, left, wanted.title);
    if (!fix) continue;
    const next = applyEdits(text, fix.edits);
    if (isBetter(before, judge(next))) return next;
  }
  return text;
}

/** The first safe fix of the problem. To try its fixes takes a while, so that those of most problems are not even looked at. */
function safeFix(problem: RuleProblem, document: AgentDocument, left: Effort, title?: string): Fix | undefined {
  return problem.maybeSafe && left.affords(document) ? problem.fixes.find((fix) => fix.safe && (title === undefined || fix.title === title)) : undefined;
}

type Judgement = ReturnType<Judge>;

const ranks = { skipped: 0, 'not-an-agent': 1, unreadable: 2, rejected: 3, loads: 4 } as const;

/** Whether a fix may be made: fewer problems, none of a rule that had none, and no worse verdict. */
export function isBetter(before: Judgement, after: Judgement): boolean {
  if (ranks[after.document.verdict] < ranks[before.document.verdict]) return false;
  const counts = new Map<string, number>();
  for (const { rule } of before.problems) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  for (const { rule } of after.problems) counts.set(rule.id, (counts.get(rule.id) ?? 0) - 1);
  return after.problems.length < before.problems.length && [...counts.values()].every((surplus) => surplus >= 0);
}

/** As many fixes as fit beside each other, in the order of the file. Two insertions at one place do not. */
function compatible(fixes: readonly Fix[]): readonly Fix[] {
  const chosen: Fix[] = [];
  for (const fix of fixes) if (chosen.every((other) => !collide(fix.edits, other.edits))) chosen.push(fix);
  return chosen;
}

function collide(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.some(({ span: a }) => others.some(({ span: b }) => overlaps(a, b) || a.start === b.start || a.end === b.start || b.end === a.start));
}

/** The change from one text to another as a single edit of what lies between their common ends. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { span: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}

