import { describe, expect, test } from 'vitest';
import { retry } from '../../src/document/retry';

const rewritten = (block: string): string => retry(block).text;

describe('the second try', () => {
  test.each([
    ['quotes what holds a colon and a blank', 'a: b: c', 'a: "b: c"'],
    ['quotes what holds a special character', 'a: x @y', 'a: "x @y"'],
    ['quotes a comment with the value', 'color: red # note', 'color: "red # note"'],
    ['quotes a block marker', 'a: |\n  x', 'a: "|"\n  x'],
    ['escapes quotes and backslashes', 'a: say "x": \\d', 'a: "say \\"x\\": \\\\d"'],
    ['leaves one blank after the colon', 'a:   {x', 'a: "{x"'],
    ['keeps blanks at the end', 'a: {x \n', 'a: "{x "\n'],
    ['leaves quoted values', 'a: "b: c"\nd: \'e: f\'', 'a: "b: c"\nd: \'e: f\''],
    ['leaves lists that parse', 'a: [b, "c"]', 'a: [b, "c"]'],
    ['quotes lists that do not', 'a: [b] {c]', 'a: "[b] {c]"'],
    ['leaves plain values', 'a: b\nc: d-e', 'a: b\nc: d-e'],
    ['leaves keys with digits and dots', 'a1: {x\nb.c: {x', 'a1: {x\nb.c: {x'],
    ['leaves indented lines', '  a: {x', '  a: {x'],
    ['leaves lines that end in a carriage return', 'a: {x\r\nb: {y', 'a: {x\r\nb: "{y"'],
    ['leaves lines with a line separator', 'a: {x\u2028y', 'a: {x\u2028y'],
    ['makes two blanks of each leading tab', 'a:\n\tb\n\t\tc\td', 'a:\n  b\n    c\td'],
    ['has no tabs left of the blanks behind a key, whatever lines they are on', 'a:\r\t: {x', 'a: ": {x"'],
    ['works with emoji', '😀: {x\na: 😀: b', '😀: {x\na: "😀: b"'],
  ])('%s', (_, block, expected) => expect(rewritten(block)).toBe(expected));

  test('tells which values it quoted, and which tabs it took', () => {
    const block = 'a: b\ncd:  {x\n\te';
    const { quoted, tabs } = retry(block);
    expect(quoted.map(({ key, value }) => [block.slice(key.start, key.end), block.slice(value.start, value.end)])).toEqual([['cd', '{x']]);
    expect(tabs).toEqual([{ start: 13, end: 14 }]);
  });
});
