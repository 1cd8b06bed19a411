/** One measurement of a curve: so much work, so much cost. */
export interface Point {
  readonly size: number;
  readonly cost: number;
}

/**
 * The exponent `b` of the law `cost = a · size^b` that fits best, by least squares of the logarithms: 1 is linear, 2 quadratic.
 * `NaN` with fewer than two sizes. Points that cost nothing are too small to be measured, and are left out.
 */
export function exponentOf(points: readonly Point[]): number {
  const logs = points.filter(({ size, cost }) => size > 0 && cost > 0).map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = { x: meanOf(logs.map(({ x }) => x)), y: meanOf(logs.map(({ y }) => y)) };
  const shared = logs.reduce((sum, { x, y }) => sum + (x - mean.x) * (y - mean.y), 0);
  const own = logs.reduce((sum, { x }) => sum + (x - mean.x) ** 2, 0);
  return own === 0 ? Number.NaN : shared / own;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
