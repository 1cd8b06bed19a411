import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completion } from '../../src/features/completion';
import { hover } from '../../src/features/hover';
import { documentColors } from '../../src/features/colors';
import { rangesOf } from '../../src/features/ranges';
import { smallWorld } from '../support/accept';
import { documentOf } from '../support/check';
import { caseSamples } from '../support/corpus';
import { withCrlf } from '../support/keys';

/** Asks at every so many offsets, and checks what the editor demands: an edit in one line that the cursor touches. */
function askAlong(text: string, first = 0, step = 1): void {
  const document = documentOf(text);
  const ranges = rangesOf(TextDocument.create('', '', 1, text));
  documentColors(document, ranges);
  for (let offset = first; offset <= Math.min(text.length, 400); offset += step) {
    for (const { label, textEdit } of completion(document, offset, ranges, smallWorld)) {
      if (!textEdit || !('range' in textEdit)) throw new Error(`"${label}" has no edit`);
      const { start, end } = ranges.span(textEdit.range);
      if (start > offset || end < offset || /[\r\n]/.test(text.slice(start, end))) throw new Error(`"${label}" replaces ${start}–${end} at ${offset} of ${JSON.stringify(text)}`);
    }
    const told = hover(document, offset, ranges, smallWorld);
    if (told?.range) expect(ranges.span(told.range).start).toBeLessThanOrEqual(offset);
  }
}

test('offsets of every conformance case have an answer', { timeout: 60_000 }, () => {
  for (const [index, { text }] of caseSamples().entries()) askAlong(text, index % 5, 5);
});

test('with the line ends of Windows, and cut off anywhere', { timeout: 60_000 }, () => {
  for (const [index, { text }] of caseSamples().entries()) {
    if (index % 5 === 0) askAlong(withCrlf(text.slice(0, 300)), index % 3, 3);
    if (index % 5 === 1) askAlong(text.slice(0, 20 + ((index * 37) % 200)));
  }
});

const many = (line: (index: number) => string, count: number): string => Array.from({ length: count }, (_, index) => line(index)).join('');

test.each<[string, string]>([
  ['a thousand keys', `---\n${many((index) => `key${index}: value\n`, 1000)}---\n`],
  ['thousands of items', `---\ntools:\n${many((index) => `  - "tool${index}"\n`, 2000)}---\n`],
  ['thousands of open quotes', `---\ntools:\n${many(() => '  - "a\n', 2000)}---\n`],
  ['thousands of open brackets', `---\ntools: ${'['.repeat(2000)}\n---\n`],
  ['thousands of open braces below each other', `---\nhooks:\n${many(() => '  - {a: [\n', 2000)}---\n`],
  ['thousands of dashes', `---\ntools: \n ${'- '.repeat(2000)}\n---\n`],
  ['a long comma string', `---\ntools: ${'Read, '.repeat(20_000)}\n---\n`],
  ['many parentheses', `---\ntools: ${'Agent('.repeat(20_000)}\n---\n`],
  ['many blanks', `---\ntools:${' '.repeat(100_000)}x\n${' '.repeat(100_000)}\n---\n`],
  ['five million characters', `---\nname: a\n---\n${'word '.repeat(1_000_000)}`],
])('%s is no reason to freeze', (_, text) => {
  const document = documentOf(text);
  const ranges = rangesOf(TextDocument.create('', '', 1, text));
  const started = performance.now();
  for (const offset of [5, Math.min(text.length - 6, Math.floor(text.length / 2)), Math.min(text.length, 100_000)]) {
    completion(document, offset, ranges, smallWorld);
    hover(document, offset, ranges, smallWorld);
  }
  expect(performance.now() - started).toBeLessThan(3000);
});
