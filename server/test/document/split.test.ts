import { describe, expect, test } from 'vitest';
import { split } from '../../src/document/split';

/** The parts of a file, one after the other. */
function parts(text: string): string[] | undefined {
  const found = split(text);
  return found && [found.open, found.block, found.close, found.body].map((part) => (part ? text.slice(part.start, part.end) : ''));
}

describe('the splitter', () => {
  test.each<[string, string, string[] | undefined]>([
    ['takes a block between fences', '---\na: 1\n---\nBody\n', ['---', 'a: 1\n', '---', 'Body\n']],
    ['passes over a byte order mark', '\uFEFF---\na: 1\n---\n😀', ['---', 'a: 1\n', '---', '😀']],
    ['takes CRLF', '---\r\na: 1\r\n---\r\nBody', ['---', 'a: 1\r\n', '---', 'Body']],
    ['passes over blanks and empty lines behind the fence', '---  \n\n  a: 1\n---\n', ['---', '  a: 1\n', '---', '']],
    ['eats all white space before the body', '---\na: 1\n--- \n\n\t Body', ['---', 'a: 1\n', '---', 'Body']],
    ['ends the block at the first three dashes', '---\na: b --- c\n---\n', ['---', 'a: b ', '---', 'c\n---\n']],
    ['leaves a fourth dash to the body', '---\na: 1\n----\nBody', ['---', 'a: 1\n', '---', '-\nBody']],
    ['takes an empty block', '---\n---\nBody', ['---', '', '---', 'Body']],
    ['wants the fence first', '\n---\na: 1\n---\n', undefined],
    ['wants nothing behind the fence', '---js\na: 1\n---\n', undefined],
    ['wants no fourth dash', '----\na: 1\n----\n', undefined],
    ['wants a line feed', '---\ra: 1\r---\r', undefined],
    ['wants a closing fence', '---\na: 1\n', undefined],
    ['wants more than nothing', '', undefined],
  ])('%s', (_, text, expected) => expect(parts(text)).toEqual(expected));
});
