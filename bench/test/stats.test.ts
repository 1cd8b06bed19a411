import { expect, test } from 'vitest';
import { exponentOf } from '../stats/fit';
import { median, percentile, spread } from '../stats/percentile';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test.each([
  [0, 1],
  [0.5, 50],
  [0.95, 95],
  [0.99, 99],
  [0.991, 100],
  [1, 100],
])('the percentile %d of 1 to 100 is %d', (p, value) => {
  expect(percentile(hundred, p)).toBe(value);
});

test('a percentile is a value that was measured', () => {
  expect([percentile([7], 0.99), percentile([1, 9], 0.5), percentile([], 0.5)]).toEqual([7, 1, Number.NaN]);
});

test('the median does not mind the order, nor one value that is far off', () => {
  expect([median([3, 1, 2]), median([1, 2, 3, 1000]), median([5]), median([])]).toEqual([2, 2.5, 5, Number.NaN]);
});

test('the spread is half of the way between the ends, as a share of the median', () => {
  expect([spread([10, 10, 10]), spread([8, 10, 12]), spread([10, 10, 20])]).toEqual([0, 0.2, 0.5]);
});

const law = (power: number) => [10, 100, 1000].map((size) => ({ size, cost: 3 * size ** power }));

test.each([0, 0.5, 1, 2])('a cost that grows with the power %d is told to do so', (power) => {
  expect(exponentOf(law(power))).toBeCloseTo(power, 10);
});

test('what could not be measured does not count for the exponent', () => {
  expect(exponentOf([{ size: 1, cost: 0 }, { size: 5, cost: -1 }, ...law(1)])).toBeCloseTo(1, 10);
  expect(exponentOf([{ size: 1, cost: 1 }])).toBeNaN();
});
