/** Compares plain values by what they say in JSON; Node's `assert` is not there in a web worker. */
export function same(actual: unknown, expected: unknown, what = 'not what was expected'): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw Object.assign(new Error(what), { actual, expected });
}

export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Asserts that one text holds another. */
export function holds(text: string, part: string): void {
  if (!text.includes(part)) throw Object.assign(new Error('a text lacks a part'), { actual: text, expected: part });
}
