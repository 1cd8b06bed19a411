import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every promise of SECURITY.md names tests that there are', () => {
  const promises = readFileSync('SECURITY.md', 'utf8').split('\n').filter((line) => line.startsWith('| **'));
  const named = promises.map((line) => [...line.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, path = '']) => path));
  expect(named.every((paths) => paths.length > 0)).toBe(true);
  expect(named.flat().filter((path) => !existsSync(path))).toEqual([]);
});
