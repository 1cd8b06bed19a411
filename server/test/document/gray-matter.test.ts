import matter from 'gray-matter';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readByGrayMatter } from '../../src/document/gray-matter';

const partsOf = (text: string): readonly string[] | undefined => {
  const found = readByGrayMatter(text);
  return found && [found.language, text.slice(found.block.start, found.block.end), text.slice(found.body.start, found.body.end)];
};

test.each([
  ['---\nname: a\n---\n\nBody.\n', ['', '\nname: a', '\nBody.\n']],
  ['\uFEFF---\r\nname: a\r\n---\r\nBody.\r\n', ['', '\r\nname: a\r', 'Body.\r\n']],
  ['---\nname: a\n  ---\nBody.\n', ['', '\nname: a\n  ---\nBody.\n', '']],
  ['---yaml\nname: a\n---\nBody.\n', ['yaml', '\nname: a', 'Body.\n']],
  ['---\n# nothing\n---\nBody.\n', ['', '\n# nothing', 'Body.\n']],
  ['----\nname: a\n---\n', undefined],
  ['Body.\n', undefined],
  ['', undefined],
])('%j is taken apart as gray-matter does', (text, expected) => {
  expect(partsOf(text)).toEqual(expected);
});

const languages = ['js', 'javascript', 'JS', 'json', 'coffee', 'coffeescript', 'cson', 'toml', 'yaml', 'yml', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'nobody-knows'];

test.each(languages)('nothing of a block in "%s" is run', (language) => {
  const stolen = globalThis as { stolen?: string };
  delete stolen.stolen;
  for (const code of ['globalThis.stolen = "yes"', '{"a": globalThis.stolen = "yes"}', '(globalThis.stolen = "yes")', '!!js/function "function () { globalThis.stolen = 1 }"'])
    expect(partsOf(`---${language}\n${code}\n---\nBody.\n`)?.[0]).toBe(language);
  expect(stolen.stolen).toBeUndefined();
  expect(matter).not.toHaveProperty(['cache', `---${language}\nglobalThis.stolen = "yes"\n---\nBody.\n`]);
});

test('broken YAML is nothing special, the first time and the second', () => {
  const text = '---\na: "b\n---\nBody.\n';
  expect(partsOf(text)).toEqual(['', '\na: "b', 'Body.\n']);
  expect(partsOf(text)).toEqual(['', '\na: "b', 'Body.\n']);
});

test('any text is taken', () => {
  const piece = fc.constantFrom('---', '-', '\n', '\r', ' ', 'js', 'a: b', '\uFEFF', '😀', '__proto__', '{', '"');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const found = readByGrayMatter(text);
      return !found || (found.block.start <= found.block.end && found.block.end <= text.length && found.body.start <= text.length);
    }),
  );
});
