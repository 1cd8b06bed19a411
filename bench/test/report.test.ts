import { expect, test } from 'vitest';
import { kilobytes, megabytes, milliseconds, percent, ratio } from '../figures';
import { optionsOf } from '../options';
import { reportText, together } from '../report';
import { MessageReader } from '../server/message-reader';
import { tableText } from '../table';

test('a table is markdown that can be read as it stands', () => {
  expect(tableText({ head: ['', 'wall', 'p99'], rows: [['a | b', '1.00 ms', '2'], ['longer words']] })).toBe(
    [
      '|              |    wall | p99 |', //
      '| ------------ | ------: | --: |',
      '| a \\| b       | 1.00 ms |   2 |',
      '| longer words |         |     |',
    ].join('\n'),
  );
});

test('a report begins with the aims, and says which are not met', () => {
  const one = { sections: [{ title: 'Part', notes: ['A note.'], tables: [{ head: ['', 'a'], rows: [['x', '1']] }] }], aims: [{ what: 'size', aim: 'under 2', figure: '1', met: true }] };
  const other = { sections: [], aims: [{ what: 'speed', aim: 'under 2', figure: '3', met: false }, { what: 'start', aim: 'under 2', figure: '–', met: undefined }] };
  expect(reportText(['# Title'], together([one, other]))).toBe(
    `# Title

## Aims

| aim   |  wanted | measured | met |
| ----- | ------: | -------: | --: |
| size  | under 2 |        1 | yes |
| speed | under 2 |        3 |  NO |
| start | under 2 |        – |   – |

## Part

A note.

|     |   a |
| --- | --: |
| x   |   1 |
`,
  );
});

test('figures have as many digits as they are worth', () => {
  expect([milliseconds(1.234), milliseconds(45.67), milliseconds(1234.5), milliseconds(Number.NaN), megabytes(1_572_864), kilobytes(399_600), ratio(0.333), percent(0.123)]).toEqual(['1.23 ms', '45.7 ms', '1235 ms', '–', '1.5 MB', '400 kB', '0.33×', '±12 %']);
});

test('options name parts, one by one or together', () => {
  expect(optionsOf([]).parts).toEqual(['cli', 'server', 'editor', 'growth', 'size']);
  expect(optionsOf(['--only', 'size', '--only', 'cli,growth', '--quick', '--rounds', '2'])).toEqual({ parts: ['cli', 'growth', 'size'], rounds: 2, requests: 100, starts: 2, quick: true });
  expect(() => optionsOf(['--only', 'cl'])).toThrow('There is no part "cl".');
  expect(() => optionsOf(['--rounds', '0'])).toThrow('--rounds takes a number from 1.');
});

test('messages are read from a stream whatever pieces it comes in', () => {
  const bytes = Buffer.from(['{"id":1,"result":"😀"}', '{"id":2}'].map((text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`).join(''));
  for (const size of [1, 7, bytes.length]) {
    const read: unknown[] = [];
    const reader = new MessageReader((message) => read.push(message));
    for (let start = 0; start < bytes.length; start += size) reader.add(bytes.subarray(start, start + size));
    expect(read).toEqual([{ id: 1, result: '😀' }, { id: 2 }]);
  }
});
