import type { AgentDocument } from '../../src/document/agent-document';
import { effectiveEntries, valueOf } from '../../src/document/node';
import { applyEdits, inOrder, touches, type Edit } from '../../src/document/span';
import type { Fix, RuleProblem } from '../../src/rules';
import { documentOf, problemsOf, type Setting } from './check';

const ranks: readonly string[] = ['skipped', 'not-an-agent', 'unreadable', 'rejected', 'loads'];

/** Everything that a fix must not do, done by this one; empty for a good fix. */
export function harmOf(text: string, problem: RuleProblem, fix: Fix, setting?: Setting): readonly string[] {
  const misplaced = misplacedEdits(text, fix.edits);
  if (misplaced.length > 0) return misplaced;
  const after = applyEdits(text, fix.edits);
  if (after === text) return ['changes nothing'];
  const [before, then] = [documentOf(text, setting), documentOf(after, setting)];
  return [
    ...surplus(problemsOf(text, setting), problemsOf(after, setting), problem),
    ...(rank(then) < rank(before) ? [`verdict goes from ${before.verdict} to ${then.verdict}`] : []),
    ...changedKeys(before, then, problem, fix.edits),
    ...changedLineEnds(text, after),
    ...lostComments(text, after, fix),
  ];
}

function misplacedEdits(text: string, edits: readonly Edit[]): readonly string[] {
  let last = 0;
  for (const { span } of inOrder(edits)) {
    if (span.start < last || span.end < span.start || span.end > text.length) return [`edit ${span.start}–${span.end} overlaps or lies outside`];
    last = span.end;
  }
  return [];
}

/** The problem must be gone, and no rule may have more to say than before. */
function surplus(before: readonly RuleProblem[], after: readonly RuleProblem[], problem: RuleProblem): readonly string[] {
  const count = (problems: readonly RuleProblem[], id: string): number => problems.filter(({ rule }) => rule.id === id).length;
  const ids = new Set(after.map(({ rule }) => rule.id));
  const own = count(after, problem.rule.id) < count(before, problem.rule.id) ? [] : [`${problem.rule.id} is not silenced`];
  return [...own, ...[...ids].filter((id) => id !== problem.rule.id && count(after, id) > count(before, id)).map((id) => `${id} is new`)];
}

function rank({ verdict }: AgentDocument): number {
  return ranks.indexOf(verdict);
}

/** Keys that the fix does not touch must keep the values that the reader takes them for. */
function changedKeys(before: AgentDocument, after: AgentDocument, problem: RuleProblem, edits: readonly Edit[]): readonly string[] {
  const touched = (start: number, end: number): boolean =>
    [problem.span, ...edits.map(({ span }) => span)].some((span) => touches({ start, end }, span.start) || touches(span, start));
  return effectiveEntries(before.root)
    .filter(({ keySpan, value }) => !touched(keySpan.start, Math.max(keySpan.end, value.span.end)))
    .filter(({ key, value }) => {
      const then = effectiveEntries(after.root).find((entry) => entry.key === key);
      return JSON.stringify(valueOf(value)) !== JSON.stringify(then && valueOf(then.value));
    })
    .map(({ key }) => `value of "${key}" changes`);
}

function changedLineEnds(before: string, after: string): readonly string[] {
  const bare = (text: string): boolean => /(?<!\r)\n/.test(text);
  return before.includes('\r\n') && !bare(before) && bare(after) ? ['CRLF becomes LF'] : [];
}

/** What stands behind a ` #` may become part of a value or move, but not vanish, unless the fix says that it removes it. */
function lostComments(before: string, after: string, { title, edits }: Fix): readonly string[] {
  if (/^(?:Remove|Keep)\b/.test(title)) return [];
  const comments = edits.flatMap(({ span }) => [...before.slice(span.start, span.end).matchAll(/ #\s*([^\r\n]*?\S)["'\s]*$/gm)]);
  return comments.flatMap(([, comment = '']) => (writings(comment).some((writing) => after.includes(writing)) ? [] : [`comment "${comment}" is lost`]));
}

/** A text as it stands plain, and in either kind of quotes. */
function writings(text: string): readonly string[] {
  return [text, text.replaceAll("'", "''"), text.replace(/[\\"]/g, '\\$&')];
}
