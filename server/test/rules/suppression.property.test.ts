import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/document/span';
import { suppressionFixes } from '../../src/rules';
import { emptyWorld } from '../../src/workspace/world';
import { documentOf, problemsOf } from '../support/check';
import { caseSamples, corpusSamples, type Sample } from '../support/corpus';

/** What goes wrong when each problem is silenced by a comment, one by one. */
function harmIn({ id, text }: Sample): readonly string[] {
  const problems = problemsOf(text);
  const before = documentOf(text);
  const tries = problems.flatMap((problem) => suppressionFixes(before, problem, emptyWorld).map((fix) => ({ problem, fix })));
  return tries.flatMap(({ problem, fix }) => {
    const silenced = applyEdits(text, fix.edits);
    const after = documentOf(silenced);
    const count = (rule: string, some: typeof problems): number => some.filter((one) => one.rule.id === rule).length;
    const then = problemsOf(silenced);
    return [
      ...(count(problem.rule.id, then) < count(problem.rule.id, problems) ? [] : ['it is still there']),
      ...(JSON.stringify([after.verdict, after.agent]) === JSON.stringify([before.verdict, before.agent]) ? [] : ['the reader sees another agent']),
      ...(count('unused-suppression', then) > count('unused-suppression', problems) ? ['the comment is of no use'] : []),
      ...(text.includes('\r\n') && /[^\r]\n/.test(silenced) && !/[^\r]\n/.test(text) ? ['CRLF becomes LF'] : []),
    ].map((harm) => `${id}: ${problem.rule.id}: ${harm}`);
  });
}

/** Every so many samples, so that the suite stays quick; `SUPPRESSION_STEP=1` tries them all. */
const step = Number(process.env['SUPPRESSION_STEP'] ?? 10);
const some = (samples: readonly Sample[], offset: number): readonly Sample[] => samples.filter((_, index) => index % step === offset % step);

describe('a comment that silences a problem changes nothing else', { timeout: 60_000 }, () => {
  test('in the cases', () => {
    expect(some(caseSamples(), 0).flatMap(harmIn)).toEqual([]);
  });

  test('in the cases with CRLF', () => {
    const samples = caseSamples().map(({ id, text }) => ({ id, text: text.replace(/\r?\n/g, '\r\n') }));
    expect(some(samples, 1).flatMap(harmIn)).toEqual([]);
  });

  test('in public files, where they are at hand', () => {
    expect(some(corpusSamples(), 2).flatMap(harmIn)).toEqual([]);
  });
});
