/**
 * Runs in Bun. Reads blocks, one JSON string a line, and writes for each what Claude Code's reader makes of it:
 * `[raw, retried]`, each an encoded value or null for a failure; `retried` only where the raw block failed.
 * The retry is that of the slow reader, so that it judges ours.
 */
import { rewritten } from '../reference/retry.ts';
import { encode } from './encode.mjs';

function parse(text) {
  try {
    return { value: Bun.YAML.parse(text) };
  } catch {
    return undefined;
  }
}

const results = [];
for (const line of (await Bun.file(process.argv[2]).text()).split('\n')) {
  if (line === '') continue;
  const block = JSON.parse(line);
  const raw = parse(block);
  const retried = raw ? undefined : parse(rewritten(block, (text) => Bun.YAML.parse(text)));
  results.push(JSON.stringify([raw ? encode(raw.value) : null, retried ? encode(retried.value) : null]));
}
await Bun.write(process.argv[3], results.join('\n') + '\n');
