import { entryOf } from '../../document/node';
import { identityMap } from '../../document/offset-map';
import { parseYaml } from '../../document/parse-yaml';
import type { Span } from '../../document/span';
import type { Ranges } from '../ranges';
import type { KnownName, KnownServer } from '../../workspace/world';

/** The MCP servers that a `.mcp.json` configures. Whatever else it holds, it configures none. */
export function configuredServers(text: string, ranges: Ranges, uri: string): readonly KnownServer[] {
  const servers = member(parsed(text), 'mcpServers');
  if (!isRecord(servers)) return [];
  const places = keysBelow(text, 'mcpServers');
  return Object.keys(servers).map((name) => {
    const at = places.get(name);
    return { name, uri, ...(at && { range: ranges.range(at) }) };
  });
}

/** Where the keys of a member stand; JSON is YAML, whose parser knows places. */
function keysBelow(text: string, key: string): ReadonlyMap<string, Span> {
  const { root } = parseYaml(text.replace(/^\uFEFF/, ' '), identityMap);
  const value = root?.kind === 'mapping' ? entryOf(root, key)?.value : undefined;
  return new Map(value?.kind === 'mapping' ? value.entries.map((entry) => [entry.key, entry.keySpan]) : []);
}

/** The servers whose tools a settings file allows, asks for or denies; it is the only place where tools of servers are written down. */
export function permittedTools(text: string): readonly KnownServer[] {
  const permissions = member(parsed(text), 'permissions');
  const rules = ['allow', 'ask', 'deny'].flatMap((list) => stringsIn(member(permissions, list)));
  return rules.flatMap((rule) => {
    const { 1: name, 2: tool } = /^mcp__(.+?)(?:__(.+))?$/.exec(rule) ?? [];
    const tools: readonly KnownName[] = tool === undefined || tool === '*' ? [] : [{ name: tool }];
    return name === undefined ? [] : [{ name, tools }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function stringsIn(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.filter((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
