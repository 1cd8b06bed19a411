/**
 * Compares our parser with Bun's on mutated blocks: `node conformance/yaml/fuzz.mjs [COUNT] [SEED] [FOLDER]`.
 * With a folder, the blocks come from the markdown files in it instead of the hand-made ones. Prints how many differ, and
 * the shortest of those.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';
import { askBun } from './bun.mjs';
import { encode } from './encode.mjs';
import { chance, mutate, untilFence } from './mutate.mjs';
import { seeds } from './seeds.mjs';

const [count = '20000', seed = '1', folder] = process.argv.slice(2);
const shown = 20;

async function ours() {
  const resolveDir = fileURLToPath(new URL('../../server/src/document', import.meta.url));
  const contents = ['node', 'offset-map', 'parse-yaml', 'retry', 'split'].map((name) => `export * from './${name}';`).join('\n');
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, format: 'esm', platform: 'browser', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const { identityMap, parseYaml, retry, split, valueOf } = await ours();

function blocksIn(path) {
  const files = readdirSync(path, { recursive: true }).filter((name) => name.endsWith('.md'));
  return files.flatMap((name) => {
    const text = readFileSync(join(path, name), 'utf8');
    const block = split(text)?.block;
    return block ? [text.slice(block.start, block.end)] : [];
  });
}

function read(text) {
  const { root, problem } = parseYaml(text, identityMap);
  return problem ? null : sorted(encode(root ? valueOf(root) : null));
}

const byKey = ([a], [b]) => (a < b ? -1 : 1);

function sorted(json) {
  const inOrder = (_, part) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part);
  return json === null ? null : JSON.stringify(JSON.parse(json), inOrder);
}

const random = chance(Number(seed));
const sources = folder ? blocksIn(folder) : seeds.map(untilFence);
const blocks = Array.from({ length: Number(count) }, () => mutate(random.pick(sources), random.pick(sources), 1 + random.below(4), random));
const answers = askBun(blocks);
const different = blocks.flatMap((text, index) => {
  const raw = read(text);
  const mine = JSON.stringify([raw, raw === null ? read(retry(text).text) : null]);
  const theirs = JSON.stringify(answers[index].map(sorted));
  return mine === theirs ? [] : [{ text, mine, theirs }];
});
for (const { text, mine, theirs } of different.sort((a, b) => a.text.length - b.text.length).slice(0, shown))
  console.log(`${JSON.stringify(text)}\n  ours ${mine}\n  Bun  ${theirs}`);
console.log(`${different.length} of ${blocks.length} differ (${((100 * different.length) / blocks.length).toFixed(3)} %).`);
