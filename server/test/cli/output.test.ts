import { expect, test } from 'vitest';
import { Output } from '../../src/cli/output';

const files = Array.from({ length: 10 }, (_, number) => `${number}`.repeat(20_000));

/** What is written to a stream, write by write. */
function written(isTTY: boolean): string[] {
  const writes: string[] = [];
  const output = new Output({ isTTY, write: (text) => writes.push(text) });
  for (const file of files) output.add(file);
  output.end('the end');
  return writes;
}

test('what is printed of many files is written by and by', () => {
  expect(written(false)).toEqual([files.slice(0, 4).join(''), files.slice(4, 8).join(''), `${files.slice(8).join('')}the end`]);
});

test('a terminal gets all when the line that says how far the run is has gone', () => {
  expect(written(true)).toEqual([`${files.join('')}the end`]);
});
