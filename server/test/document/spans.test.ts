import { describe, expect, test } from 'vitest';
import { composeMaps, identityMap, mapOfEdits, shiftedMap } from '../../src/document/offset-map';
import { parseYaml } from '../../src/document/parse-yaml';
import { retry } from '../../src/document/retry';
import { split } from '../../src/document/split';
import { outline } from './outline';

/** The outline of a file's frontmatter, parsed at the first try or at the second. */
function outlineOf(text: string): string {
  const block = split(text)?.block;
  if (!block) return 'no frontmatter';
  const source = text.slice(block.start, block.end);
  const { root, problem } = parseYaml(source, shiftedMap(block.start));
  if (!problem) return outline(text, root);
  const { text: quoted, edits } = retry(source);
  return outline(text, parseYaml(quoted, composeMaps(mapOfEdits(edits), shiftedMap(block.start))).root);
}

describe('spans are offsets of the file', () => {
  test('in a plain file', () => {
    expect(outlineOf('---\nname: 😀 b\ntools: [Read, "x"] # n\nhooks:\n  - a\n---\n')).toBe(`block mapping
<name>: plain <😀 b> = "😀 b"
<tools>: flow sequence
<tools>: - plain <Read> = "Read"
<tools>: - double <"x"> = "x"
<hooks>: block sequence
<hooks>: - plain <a> = "a"`);
  });

  test('with CRLF', () => {
    expect(outlineOf('---\r\nname: 😀 b\r\ndescription: |\r\n  x\r\n  y\r\nk: "a\r\n  b"\r\n---\r\n')).toBe(`block mapping
<name>: plain <😀 b> = "😀 b"
<description>: literal <|␍␤  x␍␤  y␍␤> = "x\\ny\\n"
<k>: double <"a␍␤  b"> = "a\\nb"`);
  });

  test('with a byte order mark, before the file and before the block', () => {
    expect(outlineOf('\uFEFF---\nname: a\n---\n')).toBe('block mapping\n<name>: plain <a> = "a"');
    expect(outlineOf('---\n\uFEFFname: a\n---\n')).toBe('block mapping\n<name>: plain <a> = "a"');
  });

  test('with blanks and empty lines before the block', () => {
    expect(outlineOf('---  \n\n\n  name: a\n  b: c\n---\n')).toBe('block mapping\n<name>: plain <a> = "a"\n<b>: plain <c> = "c"');
  });

  test('with anchors, tags and aliases', () => {
    expect(outlineOf('---\na: &x foo\nb: !!str &y 12\nc: &z\nd: !t\n  - &i !u v\n  - *x\n&k key: *i\ne: &m {q: 1}\nf: *m\n---\n')).toBe(`block mapping
<a>: (<&x>) plain <foo> = "foo"
<b>: (<!!str &y>) plain <12> = "12"
<c>: (<&z>) absent <> = null
<d>: (<!t>) block sequence
<d>: - (<&i !u>) plain <v> = "v"
<d>: - (<&x>) alias plain <*x> = "foo"
<key>: (<&i !u>) alias plain <*i> = "v"
<e>: (<&m>) flow mapping
<e>: <q>: plain <1> = 1
<f>: (<&m>) alias flow mapping`);
  });

  test('with nothing written', () => {
    const text = '---\na:\nb: # c\nd: ""\n: e\n? f\n---\n';
    expect(outlineOf(text)).toBe(`block mapping
<a>: absent <> = null
<b>: absent <> = null
<d>: double <""> = ""
<>: plain <e> = "e"
<f>: absent <> = null`);
    const { root } = parseYaml('a: # c\nb:\n', identityMap);
    expect(root?.kind === 'mapping' && root.entries.map(({ value }) => value.span)).toEqual([
      { start: 2, end: 2 },
      { start: 9, end: 9 },
    ]);
  });

  test('after the second try, where quotes were put in and tabs taken out', () => {
    expect(outlineOf('---\nname: 😀 b\ndescription:   say "hi": \\d\ntools:\n\t- x\ncolor: red # n\n---\n')).toBe(`block mapping
<name>: plain <😀 b> = "😀 b"
<description>: double <say "hi": \\d> = "say \\"hi\\": \\\\d"
<tools>: block sequence
<tools>: - plain <x> = "x"
<color>: double <red # n> = "red # n"`);
  });

  test('in the second of several documents', () => {
    expect(outlineOf('---\na: 1\n...\nb: c\n---\n')).toBe('block sequence\n- block mapping\n- <a>: plain <1> = 1\n- block mapping\n- <b>: plain <c> = "c"');
  });

  test('where a list is taken for a key', () => {
    expect(outlineOf('---\na: b\n- c: d: e\nf: g\n---\n')).toBe('block mapping\n<a>: plain <b> = "b"\n<- c: d>: plain <e> = "e"\n<f>: plain <g> = "g"');
  });
});
