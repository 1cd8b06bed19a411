import { readFileSync } from 'node:fs';

/** What Bun made of a block, see record.mjs. Neither `raw` nor `retried` is there where it failed. */
export interface BunRecord {
  readonly id: string;
  readonly text: string;
  readonly raw?: unknown;
  readonly retried?: unknown;
}

/** All recorded blocks. */
export function bunRecords(): readonly BunRecord[] {
  const [, ...lines] = readFileSync(new URL('blocks.jsonl', import.meta.url), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as BunRecord);
}
