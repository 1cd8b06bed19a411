import { describe, expect, test } from 'vitest';
import { defaultFormatting, type FormattingOptions } from '../../../src/features/formatting/options';
import { documentOf } from '../../support/check';
import { caseSamples, corpusSamples, type Sample } from '../../support/corpus';
import { formatted } from '../../support/format';
import { mutated, randomFrom } from '../../support/mutate';

const patience = 120_000;

const everything: FormattingOptions = { ...defaultFormatting, sortKeys: true, lists: 'block' };

/** What formatting does that it must not. */
function harmIn(sample: Sample): readonly string[] {
  return [defaultFormatting, everything].flatMap((options) => harmOf(sample, options));
}

function harmOf({ id, text }: Sample, options: FormattingOptions): readonly string[] {
  const after = formatted(text, options);
  if (after === text) return [];
  const [before, then] = [documentOf(text), documentOf(after)];
  const bodyOf = ({ text: whole, split }: typeof before): string => (split ? whole.slice(split.body.start) : '');
  const isSame = before.verdict === then.verdict && JSON.stringify(before.agent) === JSON.stringify(then.agent);
  return [
    ...(isSame ? [] : ['another agent']),
    ...(bodyOf(before) === bodyOf(then) ? [] : ['another prompt']),
    ...(formatted(after, options) === after ? [] : [`not done at once: ${JSON.stringify(formatted(after, options).slice(0, 500))}`]),
    ...(/(?<!\r)\n/.test(text) || !/(?<!\r)\n/.test(after) ? [] : ['CRLF becomes LF']),
  ].map((harm) => `${id}: ${harm}\n${JSON.stringify(text.slice(0, 500))}`);
}

describe('formatting makes no other agent, and is done at once', () => {
  test('in the conformance cases', () => {
    expect(caseSamples().flatMap(harmIn)).toEqual([]);
  }, patience);

  test('in the cases with CRLF', () => {
    expect(caseSamples().map(({ id, text }) => ({ id, text: text.replace(/\r?\n/g, '\r\n') })).flatMap(harmIn)).toEqual([]);
  }, patience);

  test(corpusSamples().length > 0 ? 'in public files' : 'public files are not at hand, so that only the cases were formatted', () => {
    expect(corpusSamples().flatMap(harmIn)).toEqual([]);
  }, patience);

  const mutations = Number(process.env['FORMAT_MUTATIONS'] ?? 400);

  test(`in ${mutations} mutated files`, () => {
    const samples = [...caseSamples(), ...corpusSamples()].filter(({ text }) => text.length < 20_000);
    const random = randomFrom(Number(process.env['FORMAT_SEED'] ?? 1));
    const harm = Array.from({ length: mutations }, (_, index) => {
      const sample = samples[Math.floor(random() * samples.length)];
      return sample ? harmIn({ id: `mutation ${index} of ${sample.id}`, text: mutated(sample.text, random) }) : [];
    });
    expect(harm.flat()).toEqual([]);
  }, patience);
});
