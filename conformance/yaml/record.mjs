/**
 * Records what Bun makes of some thousand small blocks, for blocks.test.ts: `node conformance/yaml/record.mjs`.
 * The blocks are the hand-made ones and mutations of the seeds, the same at every run.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { askBun, bunVersion } from './bun.mjs';
import { chance, mutate, untilFence } from './mutate.mjs';
import { oddities, seeds } from './seeds.mjs';

const mutations = 2400;
const longest = 250;

function blocks() {
  const random = chance(1);
  const all = new Set([...seeds, ...oddities].map(untilFence));
  const size = all.size + mutations;
  while (all.size < size) {
    const block = mutate(random.pick(seeds), random.pick(seeds), 1 + random.below(5), random);
    if (block.length <= longest && block.isWellFormed()) all.add(block);
  }
  return [...all];
}

/** `raw` is what the block as it stands holds, `retried` what it holds after the retry; neither where Bun fails. */
function record(text, [raw, retried]) {
  const id = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return JSON.stringify({ id, text, ...(raw !== null && { raw: JSON.parse(raw) }), ...(retried !== null && { retried: JSON.parse(retried) }) });
}

const texts = blocks();
const answers = askBun(texts);
const lines = [JSON.stringify({ bun: bunVersion }), ...texts.map((text, index) => record(text, answers[index]))];
writeFileSync(new URL('blocks.jsonl', import.meta.url), `${lines.join('\n')}\n`);
