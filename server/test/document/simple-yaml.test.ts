import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identityMap, shiftedMap } from '../../src/document/offset-map';
import { parseWithLibrary } from '../../src/document/parse-yaml';
import { retry } from '../../src/document/retry';
import { readSimply } from '../../src/document/yaml/simple/read';
import { caseSamples, corpusSamples } from '../support/corpus';

/** What is read simply is read as the library reads it: the same tree with the same places, or the same problem. */
function compare(block: string): 'simple' | 'not simple' {
  const simple = readSimply(block, identityMap);
  if (!simple) return 'not simple';
  const { root, problem } = parseWithLibrary(block, identityMap);
  expect({ block, ...simple }).toEqual({ block, root: problem ? undefined : root, problem });
  return 'simple';
}

const frontmatter = (text: string): string => /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
const files = [...caseSamples(), ...corpusSamples()].map(({ text }) => frontmatter(text));
const recorded = readFileSync(join(__dirname, '../../../conformance/yaml/blocks.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => (JSON.parse(line) as { readonly text?: string }).text ?? []);

/** Lines that are nearly simple, in all orders. */
const lines = [
  'name: a-b', 'name:', 'name:  ', 'description: Use this: now', 'description: Use this: now # then', 'd: a: "b', "d: a: 'b' c: d", 'd: a: b:', 'd: it: [x', 'd: it: ]', 'd: a #b: c',
  'tools: [A, "b", \'c\']', 'tools: []', 'tools: [ A ,B ] ', 'tools: [a b, C*]', 'tools: [A', 'tools: [A,]', 'tools:', '- A', '  - A', '  - "B" ', '    - C', '  -', '  - a: b', '- -A',
  'model: 12', 'model: 0x1F', 'model: ~', 'model: .inf', 'x: "a \\"b\\" \\\\ \\n"', 'x: "a"b', "x: 'it''s'", "x: 'a''", 'x: ""', 'x: "a" # c', 'x: a # c', 'x: a#b', 'x: a:b', 'x: -1', 'x: 😀 é',
  'b: |', 'b: |-', 'b: >', 'b: >-', 'b: |+', 'b: | # c', '  text', '   more text', ' less', '  # no comment', '', '', ' ', '# comment', '  # indented', 'null: 1', 'True: 1', 'TRUe: 1', '<<: x', 'a b: c', '"q": 1', 'x: *a', 'x: &a b', '...', 'plain',
];

test('all that is read simply is read as the library reads it', () => {
  const blocks = [...files, ...files.map((block) => retry(block).text), ...recorded];
  const counts = blocks.map(compare).filter((kind) => kind === 'simple').length;
  expect(counts).toBeGreaterThan(200);
});

test('lines in any order are read as the library reads them', () => {
  const block = fc.array(fc.constantFrom(...lines), { maxLength: 8 }).map((some) => some.join('\n'));
  fc.assert(fc.property(block, fc.constantFrom('', '\n'), (text, end) => void compare(text + end)), { numRuns: Number(process.env['SIMPLE_YAML_RUNS'] ?? 3000) });
});

const pieces = [' ', '\n', ':', '#', '-', '"', "'", '[', ']', '{', '}', ',', '|', '>', '&', '*', '!', '%', '@', '`', '\\', '?', '~', 'a', '1', '\t', ': ', ' #', '\n  ', '\n- '];

test('mutated frontmatter is read as the library reads it', () => {
  const block = fc.tuple(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...pieces))));
  const mutated = block.map(([text, changes]) => changes.reduce((all, [place, removed, added]) => { const at = place % (all.length + 1); return all.slice(0, at) + added + all.slice(at + removed); }, text));
  fc.assert(fc.property(mutated, (text) => void compare(text)), { numRuns: Number(process.env['SIMPLE_YAML_RUNS'] ?? 3000) });
});

test('places are told through the map that is given', () => {
  expect(readSimply('a: b\n', shiftedMap(4))).toEqual(parseWithLibrary('a: b\n', shiftedMap(4)));
});
