import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import { span } from '../../src/document/span';
import { codeLenses, inlayHints } from '../../src/features/annotations';
import { documentHighlights } from '../../src/features/document-highlights';
import { formatting } from '../../src/features/formatting';
import { linkedEditingRanges } from '../../src/features/linked-editing';
import { rangesOf } from '../../src/features/ranges';
import { refactorings } from '../../src/features/refactor';
import { semanticTokens } from '../../src/features/semantic-tokens';
import { documentOf } from '../support/check';
import { caseSamples, corpusSamples } from '../support/corpus';
import { mutated, randomFrom } from '../support/mutate';

const patience = 120_000;

/** Asks for everything at one place of a text, and tells how long the slowest answer takes, in milliseconds. */
function slowest(text: string, offset: number): readonly [string, number] {
  const document = documentOf(text);
  const ranges = rangesOf(TextDocument.create('x', '', 1, text));
  const questions: Readonly<Record<string, () => unknown>> = {
    refactorings: () => refactorings(document, span(offset, offset), ranges, 'x'),
    formatting: () => formatting(document, ranges),
    semanticTokens: () => semanticTokens(document, ranges),
    documentHighlights: () => documentHighlights(document, offset, ranges),
    linkedEditingRanges: () => linkedEditingRanges(document, offset, ranges),
    codeLenses: () => codeLenses(document, [], ranges),
    inlayHints: () => inlayHints(document, ranges, { codeLens: true, inlayHints: true }),
  };
  const times = Object.entries(questions).map(([name, ask]): readonly [string, number] => {
    const start = performance.now();
    ask();
    return [name, performance.now() - start];
  });
  return times.reduce((worst, one) => (one[1] > worst[1] ? one : worst));
}

test('nothing throws on mutated files', () => {
  const samples = [...caseSamples(), ...corpusSamples()].filter(({ text }) => text.length < 20_000);
  const random = randomFrom(3);
  for (let count = 0; count < 400; count++) {
    const text = mutated(samples[Math.floor(random() * samples.length)]?.text ?? '', random);
    expect(() => slowest(text, Math.floor(random() * Math.min(text.length, 400)))).not.toThrow();
  }
}, patience);

/** Generous, as machines differ; what grows with the square of the text takes far longer. */
const longest = 5_000;

describe('no answer takes long', () => {
  const frontmatter = (lines: string): string => `---\nname: a\ndescription: x\n${lines}\n---\n\nReview.\n`;
  const prompt = (text: string): string => `---\nname: a\ndescription: x\n---\n\n${text}`;
  test.each([
    ['a thousand keys', frontmatter(Array.from({ length: 1000 }, (_, index) => `key${index}:   "x"`).join('\n'))],
    ['many comments', frontmatter('    # x\n'.repeat(50_000))],
    ['many blank lines', frontmatter('  \n'.repeat(50_000))],
    ['many tools', frontmatter(`tools: ${'Read,Foo '.repeat(20_000)}`)],
    ['many block scalars', frontmatter(Array.from({ length: 1000 }, (_, index) => `k${index}: |\n     x\n\n     y`).join('\n'))],
    ['many tags that are not closed', prompt('<a><b></c>'.repeat(100_000))],
    ['many backticks', prompt('`Read` $X @a/b `` '.repeat(50_000))],
    ['many at signs', prompt(`${'@'.repeat(200_000)}${'@a.'.repeat(100_000)}`)],
    ['one long line', prompt('{{'.repeat(200_000))],
    ['many comments in the prompt', prompt('<!--'.repeat(200_000))],
    ['a long description', frontmatter('').replace('x', 'word '.repeat(100_000))],
  ])('about %s', (_name, text) => {
    const [name, time] = slowest(text, 24);
    expect(time < longest ? '' : `${name} takes ${Math.round(time)} ms`).toBe('');
  }, patience);
});
