import { describe, expect, test } from 'vitest';
import type { Node } from '../../src/document/node';
import { sketchOf } from '../../src/document/sketch/build';
import type { Sketch } from '../../src/document/sketch/sketch';
import { span } from '../../src/document/span';
import { documentOf } from '../support/check';
import { caseSamples } from '../support/corpus';
import { withCrlf } from '../support/keys';

/** A sketch as text: maps in braces, lists in brackets, `?` for what is not there, and a word without colon as it is. */
function drawn(text: string, node: Sketch | undefined): string {
  if (!node) return '?';
  if (node.kind === 'scalar') return text.slice(node.span.start, node.span.end).replace(/\r?\n/g, '⏎') + (node.closed ? '' : '…');
  if (node.kind === 'list') return `[${node.items.map(({ value }) => drawn(text, value)).join(', ')}]`;
  return `{${node.pairs.map(({ key, colon, value }) => (colon === undefined ? key : `${key}: ${drawn(text, value)}`)).join(', ')}}`;
}

function sketched(text: string): string {
  return drawn(text, sketchOf(text, span(0, text.length)).root);
}

describe('the lines show', () => {
  test.each<[string, string, string]>([
    ['pairs', 'name: 😀 a\nmodel: opus # fast\n', '{name: 😀 a, model: opus}'],
    ['lists', 'tools:\n  - Read\n  - "Gr, ep"\nmodel: opus\n', '{tools: [Read, Gr, ep], model: opus}'],
    ['lists no deeper than their key', 'tools:\n- Read\nmodel: opus\n', '{tools: [Read], model: opus}'],
    ['maps in lists', 'a:\n  - b: 1\n    c:\n      - d: 2\n        e: 3\n    f: 4\n', '{a: [{b: 1, c: [{d: 2, e: 3}], f: 4}]}'],
    ['lists in lists', 'a:\n  - - b\n    - c\n', '{a: [[b, c]]}'],
    ['brackets and braces', 'a: [b, "c, d", { e: f, g: [h] }]\n', '{a: [b, c, d, {e: f, g: [h]}]}'],
    ['brackets over lines', 'a: [\n  b, # c\n  d\n]\ne: f\n', '{a: [b, d], e: f}'],
    ['JSON', '{ "a": "b", "c": [1, 2] }\n', '{a: b, c: [1, 2]}'],
    ['texts over lines', 'a: b\n  c: d\n  e\nf: g\n', '{a: b⏎  c: d⏎  e, f: g}'],
    ['blocks of text', 'a: |\n  b: c\n\n  - d\ne: f\n', '{a: |⏎  b: c⏎⏎  - d, e: f}'],
    ['quotes over lines', 'a: "b\n  c: d"\ne: f\n', '{a: b⏎  c: d, e: f}'],
    ['anchors and tags', 'a: &b !c d\n', '{a: d}'],
    ['quoted keys', '"a": b\n\'c\' : d\n', '{a: b, c: d}'],
    ['words that may become keys', 'a: b\nto\nc:\n  d\n', '{a: b, to, c: d}'],
    ['words beside keys further down', 'a:\n  b\n  c: d\n', '{a: {b, c: d}}'],
    ['words beside items', 'a:\n  b\n  - c\n', '{a: [b, c]}'],
    ['values that touch their colon', 'model:opus\nurl: http://x\n', '{model: opus, url: http://x}'],
    ['a bracket that was forgotten', 'a: [b, c\nd: e\n', '{a: [b, c], d: e}'],
    ['a quote that was forgotten', 'a: "b\nd: e\n', '{a: b…, d: e}'],
    ['a quote that was forgotten in an item', 'a:\n  - "b\n  - c\n', '{a: [b…, c]}'],
    ['nothing in prose', 'a: b\nSome prose here\nc: d\n', '{a: b, c: d}'],
    ['nothing', '', '{}'],
  ])('%s', (_, text, expected) => {
    expect(sketched(text)).toBe(expected);
    expect(sketched(withCrlf(text))).toBe(expected);
  });
});

/** Keys that are merged in. */
const known = ['097_anchors-merge'];

test('the sketch of a block that parses has the keys of the tree', () => {
  const differing = caseSamples().filter(({ text }) => {
    const document = documentOf(text);
    const { split, block, root } = document;
    if (!split || block?.attempt !== 'first' || document.fenceFlaw?.kind === 'line-ends') return false;
    return keysOf(sketchOf(text, split.block).root) !== keysOfTree(root);
  });
  expect(differing.map(({ id }) => id)).toEqual(known);
});

function keysOf(sketch: Sketch): string {
  return sketch.kind === 'map' ? sketch.pairs.filter(({ colon }) => colon !== undefined).map(({ key }) => key).join() : '';
}

function keysOfTree(root: Node): string {
  return root.kind === 'mapping' ? root.entries.map(({ key }) => key).join() : '';
}
