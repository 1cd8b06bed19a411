import { describe, expect, test } from 'vitest';
import { recordedSamples } from '../../server/test/support/corpus';
import { parseWithLibrary } from './library';
import { readByReference } from './reader';

const samples = recordedSamples();

/** The slow reader judges files that nobody recorded, so it must itself be right about those that were. */
describe(`${samples.length} recorded files as the slow reader reads them`, () => {
  test.each(samples)('$id: $verdict', ({ text, verdict, agent }) => {
    const reading: unknown = JSON.parse(JSON.stringify(readByReference(text, parseWithLibrary)));
    expect(reading).toEqual({ verdict, ...(agent !== undefined && { agent }) });
  });
});
