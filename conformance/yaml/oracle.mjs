/**
 * Runs in Bun. Reads blocks, one JSON string a line, and writes for each what Claude Code's reader makes of it:
 * `[raw, retried]`, each an encoded value or null for a failure; `retried` only where the raw block failed.
 * The retry is written anew after section 3 of the measured facts, so that it judges ours.
 */
import { encode } from './encode.mjs';

function parse(text) {
  try {
    return { value: Bun.YAML.parse(text) };
  } catch {
    return undefined;
  }
}

function isList(value) {
  return value.startsWith('[') && value.endsWith(']') && Array.isArray(parse(value)?.value);
}

function rewriteLine(line) {
  const match = /^([a-zA-Z_-]+):\s+(.+)$/.exec(line);
  if (!match) return line;
  const [, key, value] = match;
  if ((value.startsWith('"') && value.endsWith('"')) || (value.startsWith("'") && value.endsWith("'"))) return line;
  if (isList(value)) return line;
  if (!/[{}[\]*&#!|>%@`]|: /.test(value)) return line;
  return `${key}: "${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function rewrite(block) {
  return block.split('\n').map(rewriteLine).join('\n').replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length));
}

const results = [];
for (const line of (await Bun.file(process.argv[2]).text()).split('\n')) {
  if (line === '') continue;
  const block = JSON.parse(line);
  const raw = parse(block);
  const retried = raw ? undefined : parse(rewrite(block));
  results.push(JSON.stringify([raw ? encode(raw.value) : null, retried ? encode(retried.value) : null]));
}
await Bun.write(process.argv[3], results.join('\n') + '\n');
