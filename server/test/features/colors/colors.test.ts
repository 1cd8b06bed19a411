import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Color } from 'vscode-languageserver-types';
import { colorPresentations, documentColors } from '../../../src/features/colors';
import { rangesOf } from '../../../src/features/ranges';
import { claudeCode } from '../../../src/spec';
import { documentOf, type Setting } from '../../support/check';
import { withCrlf } from '../../support/keys';

/** The stretches with a swatch, each with the colour that it shows. */
function swatches(text: string, setting?: Setting): readonly string[] {
  const ranges = rangesOf(TextDocument.create('', '', 1, text));
  return documentColors(documentOf(text, setting), ranges).map(({ range, color }) => {
    const { start, end } = ranges.span(range);
    return `${text.slice(start, end)} ${hexOf(color)}`;
  });
}

function hexOf({ red, green, blue }: Color): string {
  return `#${[red, green, blue].map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;
}

function colorOf(hex: string): Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { red, green, blue, alpha: 1 };
}

describe('swatches', () => {
  test.each<[string, string, readonly string[]]>([
    ['on each of the names', 'color: red', ['red #dc2626']],
    ['inside of quotes', 'color: "cyan"', ['cyan #0891b2']],
    ['before a comment', 'color: green # red', ['green #16a34a']],
    ['in a block of text', 'color: |-\n  pink', ['pink #db2777']],
    ['on the duplicate that counts', 'color: red\ncolor: blue', ['blue #2563eb']],
    ['not in the wrong case', 'color: Red', []],
    ['not on other colours', 'color: magenta', []],
    ['not on hex values', 'color: "#ff0000"', []],
    ['not where nothing is', 'color:', []],
    ['not in a list', 'color: [red]', []],
    ['not where the name is an alias', 'base: &c red\ncolor: *c', []],
    ['not where the name is spelt with escapes', 'color: "\\x72ed"', []],
    ['not on other keys', 'name: red\nmemory: red\nColor: red', []],
  ])('%s', (_, lines, found) => {
    const text = `---\n# 😀 red\n${lines}\n---\nred\n`;
    expect(swatches(text)).toEqual(found);
    expect(swatches(withCrlf(text))).toEqual(found);
  });

  test('in a block that no parser takes, and for plugins', () => {
    expect(swatches('---\nname: a\ndescription: Use: "this" now: "that"\ncolor: red\n---\n')).toEqual(['red #dc2626']);
    expect(swatches('---\ncolor: red\n---\n', { path: 'agents/a.md', dialect: 'claude-code-plugin' })).toEqual(['red #dc2626']);
    expect(swatches('color: red\n')).toEqual([]);
  });
});

describe('the picker', () => {
  const offered = (text: string, color: Color) => {
    const ranges = rangesOf(TextDocument.create('', '', 1, text));
    const [swatch] = documentColors(documentOf(text), ranges);
    if (!swatch) throw new Error('No swatch');
    return { range: swatch.range, found: colorPresentations(documentOf(text), color, swatch.range, ranges) };
  };

  test.each([
    ['#ff0000', 'red'], ['#0000ff', 'blue'], ['#00ff00', 'green'], ['#ffcc00', 'yellow'], ['#8800ff', 'purple'], ['#ff8800', 'orange'], ['#ff00aa', 'pink'], ['#00ffff', 'cyan'],
    ...claudeCode.colors.map(({ name, hex }): [string, string] => [hex, name]),
  ])('offers for %s the eight names, %s first', (hex, name) => {
    const { range, found } = offered('---\n# 😀\ncolor: red\n---\n', colorOf(hex));
    expect(found.map(({ label }) => label).sort()).toEqual(['blue', 'cyan', 'green', 'orange', 'pink', 'purple', 'red', 'yellow']);
    expect(found[0]).toEqual({ label: name, textEdit: { range, newText: name } });
  });
});
