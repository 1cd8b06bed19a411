import { expect, test } from 'vitest';
import { effectiveEntries, entryOf, isNull, stringOf, type Mapping } from '../../src/document/node';
import { identityMap } from '../../src/document/offset-map';
import { parseYaml } from '../../src/document/parse-yaml';

const root = parseYaml('a: 1\nb: x\na: "y"\nc:\n<<: {b: z, d: ~}\n', identityMap).root as Mapping;

test('of entries with the same key, the last counts, in the place of the first', () => {
  expect(effectiveEntries(root).map(({ key, value }) => [key, value.kind === 'scalar' && value.value])).toEqual([
    ['a', 'y'],
    ['b', 'x'],
    ['c', null],
    ['d', null],
  ]);
  expect(stringOf(entryOf(root, 'a')?.value)).toBe('y');
  expect(entryOf(root, 'z')).toBeUndefined();
});

test('null is told from what is no string', () => {
  expect(root.entries.map(({ key, value }) => [key, isNull(value), stringOf(value)])).toEqual([
    ['a', false, undefined],
    ['b', false, 'x'],
    ['a', false, 'y'],
    ['c', true, undefined],
    ['d', true, undefined],
  ]);
});
