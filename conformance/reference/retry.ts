import type { ParseYaml } from './reader';

/** Section 3: what the reader makes of a block that did not parse, before it tries once more. */
export function rewritten(block: string, parse: ParseYaml): string {
  const quoted = block.split('\n').map((line) => rewrittenLine(line, parse));
  return quoted.join('\n').replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length));
}

function rewrittenLine(line: string, parse: ParseYaml): string {
  const [, key, value] = /^([a-zA-Z_-]+):\s+(.+)$/.exec(line) ?? [];
  if (key === undefined || value === undefined) return line;
  if ((value.startsWith('"') && value.endsWith('"')) || (value.startsWith("'") && value.endsWith("'"))) return line;
  if (isList(value, parse)) return line;
  if (!/[{}[\]*&#!|>%@`]|: /.test(value)) return line;
  return `${key}: "${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function isList(value: string, parse: ParseYaml): boolean {
  try {
    return value.startsWith('[') && value.endsWith(']') && Array.isArray(parse(value));
  } catch {
    return false;
  }
}
