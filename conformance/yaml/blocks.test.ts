import { describe, expect, test } from 'vitest';
import { valueOf } from '../../server/src/document/node';
import { identityMap } from '../../server/src/document/offset-map';
import { parseYaml } from '../../server/src/document/parse-yaml';
import { retry } from '../../server/src/document/retry';
import { deviations } from './deviations';
import { encode } from './encode.mjs';
import { bunRecords, type BunRecord } from './records';

/** Values as JSON text with sorted keys: what `<<` brings in has another place in a map with numbers for keys. */
function bun({ raw, retried }: BunRecord) {
  return { raw: raw === undefined ? 'fails' : sorted(raw), retried: retried === undefined ? 'fails' : sorted(retried) };
}

function ours({ text }: BunRecord) {
  const raw = read(text);
  return { raw, retried: raw === 'fails' ? read(retry(text).text) : 'fails' };
}

function read(text: string): string {
  const { root, problem } = parseYaml(text, identityMap);
  return problem ? 'fails' : sorted(JSON.parse(encode(root ? valueOf(root) : null)));
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

describe('frontmatter blocks that Bun was asked about', () => {
  const accepted = new Set<string>(Object.values(deviations).flat());
  const different = bunRecords().filter((record) => JSON.stringify(ours(record)) !== JSON.stringify(bun(record)));

  test('mean the same to us, but for the known deviations', () => {
    const surprises = different.filter(({ id }) => !accepted.has(id));
    expect(surprises.map((record) => ({ id: record.id, text: record.text, ours: ours(record), bun: bun(record) }))).toEqual([]);
  });

  test('deviate still where they are said to', () => {
    const deviating = new Set(different.map(({ id }) => id));
    expect([...accepted].filter((id) => !deviating.has(id))).toEqual([]);
  });
});
