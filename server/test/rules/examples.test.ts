import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules';
import { fixed, problemsOf } from '../support/check';

/** Every rule's documented examples, executed. */
describe.each(rules)('$id', (rule) => {
  test('has an example', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
  });

  test.each(rule.examples)('shows itself and nothing else in example %#', (example) => {
    const { before, besides = [], ...setting } = example;
    expect(new Set(idsOf(before, setting))).toEqual(new Set([rule.id, ...besides]));
  });

  test.each(rule.examples.filter(({ after }) => after !== undefined))('is gone after its fix in example %#', (example) => {
    const { before, after = '', besides = [], ...setting } = example;
    expect(fixed(before, rule.id, undefined, setting)).toBe(after);
    expect(idsOf(after, setting).filter((id) => !besides.includes(id))).toEqual([]);
  });
});

function idsOf(text: string, setting: object): readonly string[] {
  return [...new Set(problemsOf(text, setting).map((problem) => problem.rule.id))];
}
