import { describe, expect, test } from 'vitest';
import { valueOf } from '../../src/document/node';
import { identityMap, shiftedMap } from '../../src/document/offset-map';
import { parseYaml } from '../../src/document/parse-yaml';

// What Bun makes of each of these was measured with Bun 1.4.5; conformance/yaml has thousands more.
const value = (text: string): unknown => {
  const { root, problem } = parseYaml(text, identityMap);
  return problem ? problem.code : root && valueOf(root);
};

describe('values', () => {
  test.each<[string, unknown]>([
    ['a: 1e2\nb: 0x10\nc: -0x1F\nd: +0o7\ne: 007\nf: .5\ng: 5.\nh: -0\ni: 1e400', { a: 100, b: 16, c: -31, d: 7, e: 7, f: 0.5, g: 5, h: -0, i: Infinity }],
    ['a: .inf\nb: -.Inf\nc: +.INF\nd: .nan\ne: .Nan', { a: Infinity, b: -Infinity, c: Infinity, d: NaN, e: '.Nan' }],
    ['a: 1_000\nb: 1.2.3\nc: 0b11\nd: 1e\ne: 2020-01-01\nf: --1', { a: '1_000', b: '1.2.3', c: '0b11', d: '1e', e: '2020-01-01', f: '--1' }],
    ['a: true\nb: True\nc: tRUE\nd: yes\ne: off\nf: ~\ng: NULL\nh:\ni: ""', { a: true, b: true, c: 'tRUE', d: 'yes', e: 'off', f: null, g: null, h: null, i: '' }],
    ['a: !!str 12\nb: !!int 7\nc: !!int "7"\nd: !!bool 1\ne: !x 12\nf: ! 5\ng: !!str\nh: !x\ni: !', { a: '12', b: 7, c: '7', d: '1', e: '12', f: '5', g: '', h: null, i: '' }],
    ['a: !!set {x, y}\nb: !!binary aGk=\nc: !important，x', { a: { x: null, y: null }, b: 'aGk=', c: '，x' }],
    ['a: ,b\nb: ...\nc: a#b\nd: a:b', { a: ',b', b: '...', c: 'a#b', d: 'a:b' }],
    ['a: "😀 \\ud83d\\ude00 \\x41\\n"', { a: '😀 😀 A\n' }],
    ['"a\r\nb"', 'a\nb'],
    ["'a\r\n\r\nb'", 'a\n\nb'],
    ['"a\\\r\n  b"', 'a\nb'],
    ['"a\\\n  b"', 'ab'],
    ['a: b\rc: d\r', { a: 'b', c: 'd' }],
    ['\uFEFFa: 1', { a: 1 }],
  ])('%j', (text, expected) => expect(value(text)).toEqual(expected));
});

describe('keys', () => {
  test.each<[string, unknown]>([
    ['a: 1\nb: 2\na: 3', { a: 3, b: 2 }],
    [': x\n1.50: y\ntrue: z', { null: 'x', '1.5': 'y', true: 'z' }],
    ['? [a, [b, ~]]\n: 1\n? {c: d}\n: 2', { 'a,b,': 1, '[object Object]': 2 }],
    ['a: x\n- b: c: d\ne: f', { a: 'x', '[object Object]': 'd', e: 'f' }],
  ])('%j', (text, expected) => expect(value(text)).toEqual(expected));

  test('of every name are the own keys of an ordinary object', () => {
    const root = value('__proto__: {x: 1}\nconstructor: y\n');
    expect(Object.entries(root as object)).toEqual([
      ['__proto__', { x: 1 }],
      ['constructor', 'y'],
    ]);
  });
});

describe('anchors, aliases and merges', () => {
  test.each<[string, unknown]>([
    ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['a: &x 1\nb: &x [*x]', { a: 1, b: [1] }],
    ['a: &x [*x]', { a: [null] }],
    ['a: *x', 'UNRESOLVED_ALIAS'],
    ['b: {z: 0, <<: {a: 1, z: 2}, a: 3}', { b: { z: 0, a: 3 } }],
    ['<<: [{a: 1, b: 2}, {a: 3, c: 4}, x]', { b: 2, a: 1, c: 4 }],
    ['<<: x', { '<<': 'x' }],
    ['"<<": {a: 1}', { a: 1 }],
  ])('%j', (text, expected) => expect(value(text)).toEqual(expected));

  test('stand where the merge key does, the last first', () => {
    expect(Object.keys(value('c: 0\n<<: {a: 1, b: 2}\nd: 3') as object)).toEqual(['c', 'b', 'a', 'd']);
  });

  test('share what they name', () => {
    const { a, b } = value('a: &x {y: 1}\nb: *x') as Record<string, unknown>;
    expect(a).toBe(b);
  });
});

describe('several documents', () => {
  test.each<[string, unknown]>([
    ['a: 1\n...\n', { a: 1 }],
    ['a: 1\n... # end\nb: 2', [{ a: 1 }, { b: 2 }]],
    ['...\na', [null, 'a']],
    ['a: |\n  x\n...\nb', [{ a: 'x\n' }, 'b']],
    ['a\n... x', 'UNEXPECTED_TOKEN'],
    ['a: &x 1\n...\nb: *x', 'UNRESOLVED_ALIAS'],
  ])('%j', (text, expected) => expect(value(text)).toEqual(expected));
});

describe('problems', () => {
  test.each<[string, string, number]>([
    ['a: b: c', 'BLOCK_AS_IMPLICIT_KEY', 3],
    ['a: b\n c: d', 'BLOCK_AS_IMPLICIT_KEY', 3],
    ['a: b\n : c', 'BAD_INDENT', 6],
    ['a: {}: b', 'BAD_INDENT', 5],
    ['a: [b\n', 'BAD_INDENT', 6],
    ["a: 'it''\n", 'MISSING_CHAR', 9],
    ["'it''", 'MISSING_CHAR', 5],
    ['"\\"', 'MISSING_CHAR', 3],
    ['a: "\\ud83d"', 'BAD_DQ_ESCAPE', 3],
    ['a: !é b', 'BAD_TAG', 3],
    ['a: x\0y', 'NUL', 4],
    ['a:\n\tb: c', 'TAB_AS_INDENT', 3],
    ['a: 1\nb: "x"\n\t\nc: 2', 'TAB_AS_INDENT', 12],
    ['a: @x', 'BAD_SCALAR_START', 3],
    ['%b', 'MISSING_CHAR', 2],
  ])('%j: %s at %i', (text, code, offset) => {
    expect(parseYaml(text, identityMap).problem).toEqual({ code, offset });
    expect(parseYaml(text, shiftedMap(4)).problem).toEqual({ code, offset: offset + 4 });
  });

  test('leave what could be understood', () => {
    const { root, problem } = parseYaml('a: 1\nb: "x" y\nc: 3\n', identityMap);
    expect(problem?.code).toBe('UNEXPECTED_TOKEN');
    expect(root && valueOf(root)).toMatchObject({ a: 1, b: 'x' });
  });
});

describe('what Bun takes and the library does not', () => {
  test.each<[string, unknown]>([
    ['a: [{\n  b: c\n}]\nd: e', { a: [{ b: 'c' }], d: 'e' }],
    ['a:\n  b: [\n    c,\n]', { a: { b: ['c'] } }],
    ['a: |\n  x\n\t\nb: y', { a: 'x\n', b: 'y' }],
    ['a: x\n\t\n  y', { a: 'x\ny' }],
    ['a: x\n\t# note\nb: y', { a: 'x', b: 'y' }],
    [`${'k'.repeat(1100)}: v`, { ['k'.repeat(1100)]: 'v' }],
  ])('%j', (text, expected) => expect(value(text)).toEqual(expected));
});

test('half a surrogate pair is refused where an escape makes it, and not where it stands as it is', () => {
  expect(parseYaml('a: "\\uD83D"', identityMap).problem?.code).toBe('BAD_DQ_ESCAPE');
  expect(parseYaml('a: "\\n\uD83D"', identityMap).problem).toBeUndefined();
});
