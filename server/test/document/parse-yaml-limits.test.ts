import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueOf } from '../../src/document/node';
import { composeMaps, identityMap, mapOfEdits } from '../../src/document/offset-map';
import { parseYaml } from '../../src/document/parse-yaml';
import { retry } from '../../src/document/retry';

/** Both tries, and the values of both. */
function readTwice(text: string): void {
  const { root } = parseYaml(text, identityMap);
  if (root) valueOf(root);
  const again = retry(text);
  const second = parseYaml(again.text, composeMaps(mapOfEdits(again.edits), identityMap));
  if (second.root) valueOf(second.root);
}

const yamlish = fc.array(fc.constantFrom(...Array.from(':-#"\'[]{},&*!|>%@`?\\~. \n\t\r\0aé😀\u2028\uFEFF'), '\n  ', ': ', '- ', '? ', '<<: ', '*a ', '&a ', '!!int ', '...\n'), { maxLength: 60 });

describe('nothing makes the parser throw', { timeout: 60_000 }, () => {
  test('that is made of YAML', () => {
    fc.assert(fc.property(yamlish, (parts) => readTwice(parts.join(''))), { numRuns: 1500, seed: 1 });
  });

  test('that is any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), readTwice), { numRuns: 500, seed: 1 });
  });
});

/** So many times a part is repeated: anything quadratic takes minutes, anything linear a blink. */
const many = 4_000;

describe('a large block takes no more than its time', { timeout: 20_000 }, () => {
  test.each([
    ['keys', Array.from({ length: many }, (_, index) => `k${index}: v\n`).join('')],
    ['explicit keys', Array.from({ length: many }, (_, index) => `? k${index}\n`).join('')],
    ['nested brackets', 'a: ' + '['.repeat(many) + ']'.repeat(many)],
    ['nested lists', '- '.repeat(many)],
    ['stray brackets', ']'.repeat(many)],
    ['blanks before a line separator', `a:${' '.repeat(many * 10)}x\u2028{`],
    ['escaped quotes', `a: "${'\\"'.repeat(many)}`],
    ['empty pairs in a line', 'a: ' + '[]: '.repeat(many)],
    ['tags', '- !a，\n'.repeat(many)],
    ['lists for keys', 'x: a\n' + '- b: c: d\n'.repeat(many)],
    ['brackets at the margin', 'a: [b' + '\n,c'.repeat(many) + ']'],
    ['lines with a tab', 'a: 1\nb:\n - x\n' + '\t\n - x\n'.repeat(many)],
    ['one long line', `a: ${'x'.repeat(1 << 20)}`],
    ['merges of one mapping', 'a: &a {b: 1, c: 2}\nd:\n' + '  <<: *a\n'.repeat(many)],
  ])('%s', (_, text) => readTwice(text));

  test.each([
    ['lists', (name: string, of: string) => `&${name} [*${of}, *${of}, *${of}]`],
    ['mappings', (name: string, of: string) => `&${name} {p: *${of}, q: *${of}}`],
    ['merges', (name: string, of: string) => `&${name} {<<: *${of}, q${name}: *${of}}`],
  ])('aliases of aliases in %s', (_, level) => {
    const levels = Array.from({ length: 60 }, (__, index) => `a${index + 1}: ${level(`a${index + 1}`, `a${index}`)}\n`);
    const text = `a0: &a0 {x: 1}\n${levels.join('')}? *a60\n: 1\n`;
    expect(parseYaml(text, identityMap).problem?.code).toBe('TOO_LARGE');
    readTwice(text);
  });

  test('a chain of aliases is no deeper than nesting may be', () => {
    const levels = Array.from({ length: many }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]\n`);
    expect(parseYaml(`a0: &a0 [x]\n${levels.join('')}`, identityMap).problem?.code).toBe('TOO_DEEP');
  });
});
