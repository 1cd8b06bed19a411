import fc from 'fast-check';
import { test } from 'vitest';
import { propertiesFor } from './properties';

/** The same texts every time; `npm run fuzz` tries others for as long as one likes. */
const seed = 1;
const properties = propertiesFor(() => undefined);

test.each([
  ['the reader sees what a slow one sees, and every problem lies in the text', 'read', 1000],
  ['every question gets an answer that an editor can use', 'answered', 200],
  ['what is typed is answered as if it had been there from the start', 'typed', 25],
] as const)('%s', { timeout: 600_000 }, (_, name, numRuns) => {
  fc.assert(properties[name], { numRuns, seed });
});
