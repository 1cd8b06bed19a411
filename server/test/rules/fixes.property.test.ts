import { describe, expect, test } from 'vitest';
import { problemsOf } from '../support/check';
import { caseSamples, corpusSamples, type Sample } from '../support/corpus';
import { harmOf } from '../support/harm';
import { mutated, randomFrom } from '../support/mutate';

/** How many mutated texts are tried; `FIX_MUTATIONS=100000` for a long run. */
const mutations = Number(process.env['FIX_MUTATIONS'] ?? 600);
const seed = Number(process.env['FIX_SEED'] ?? 1);
/** A guard against what hangs; each fix is judged by reading and checking two texts. */
const timeout = 900_000;

/** Every fix of every problem, judged one by one. */
function harmIn({ id, text }: Sample): readonly string[] {
  return problemsOf(text).flatMap((problem) =>
    problem.fixes.flatMap((fix) =>
      harmOf(text, problem, fix).map((harm) => `${id}: ${problem.rule.id} "${fix.title}": ${harm}\n${JSON.stringify(text.slice(0, 600))}`),
    ),
  );
}

describe('no fix does harm', { timeout }, () => {
  test('in the conformance cases', () => {
    expect(caseSamples().flatMap(harmIn)).toEqual([]);
  });

  test('in the cases with CRLF', () => {
    expect(caseSamples().map(({ id, text }) => ({ id, text: text.replace(/\r?\n/g, '\r\n') })).flatMap(harmIn)).toEqual([]);
  });

  test('in public files, where they are at hand', () => {
    expect(corpusSamples().flatMap(harmIn)).toEqual([]);
  });

  test(`in ${mutations} mutated files`, () => {
    const samples = [...caseSamples(), ...corpusSamples()].filter(({ text }) => text.length < 20_000);
    const random = randomFrom(seed);
    const harm = Array.from({ length: mutations }, (_, index) => {
      const sample = samples[Math.floor(random() * samples.length)];
      return sample ? harmIn({ id: `mutation ${index} of ${sample.id}`, text: mutated(sample.text, random) }) : [];
    });
    expect(harm.flat()).toEqual([]);
  });
});
