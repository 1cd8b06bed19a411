import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import { span } from '../../../src/document/span';
import { rangesOf } from '../../../src/features/ranges';
import { refactorings } from '../../../src/features/refactor';
import { documentOf } from '../../support/check';
import { caseSamples, corpusSamples, type Sample } from '../../support/corpus';

/** What an action at the start of some value changes that it must not; empty for good ones. */
function harmIn({ id, text }: Sample): readonly string[] {
  const document = documentOf(text);
  const lines = TextDocument.create('x', '', 1, text);
  const ranges = rangesOf(lines);
  return document.root.entries.flatMap(({ value: { span: at } }) =>
    refactorings(document, span(at.start, at.start), ranges, 'x').flatMap(({ title, kind, edit }) => {
      const after = TextDocument.applyEdits(lines, [...(edit?.changes?.['x'] ?? [])]);
      return harmOf(text, after, kind?.endsWith('moveExamples') ?? false).map((harm) => `${id}: ${title}: ${harm}`);
    }),
  );
}

function harmOf(before: string, after: string, moves: boolean): readonly string[] {
  const [some, others] = [documentOf(before), documentOf(after)];
  const told = (agent: unknown): string => JSON.stringify(agent, (key, value: unknown) => (moves && key === 'description' ? '' : value));
  const prompt = ({ text, split }: typeof some): string => (split ? text.slice(split.body.start) : '').trim();
  return [
    ...(moves || some.verdict === others.verdict ? [] : [`${some.verdict} becomes ${others.verdict}`]),
    ...(some.agent === undefined || told(some.agent) === told(others.agent) ? [] : [`${told(some.agent)} becomes ${told(others.agent)}`]),
    ...(moves || prompt(some) === prompt(others) ? [] : ['the prompt changes']),
    ...(/(?<!\r)\n/.test(before) || !/(?<!\r)\n/.test(after) ? [] : ['CRLF becomes LF']),
  ];
}

/** In milliseconds; machines that run everything at once are slow. */
const patience = 60_000;

describe('no action makes another agent', () => {
  test('of the conformance cases', () => {
    expect(caseSamples().flatMap(harmIn)).toEqual([]);
  }, patience);

  test('of the cases with CRLF', () => {
    expect(caseSamples().map(({ id, text }) => ({ id, text: text.replace(/\r?\n/g, '\r\n') })).flatMap(harmIn)).toEqual([]);
  }, patience);

  test('of public files, where they are at hand', () => {
    expect(corpusSamples().filter((_, index) => index % 5 === 0).flatMap(harmIn)).toEqual([]);
  }, patience);
});
