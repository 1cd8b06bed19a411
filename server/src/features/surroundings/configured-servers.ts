import type { KnownName, KnownServer } from '../../workspace/world';

/** The MCP servers that a `.mcp.json` configures. Whatever else it holds, it configures none. */
export function configuredServers(text: string, uri: string): readonly KnownServer[] {
  const servers = member(parsed(text), 'mcpServers');
  return isRecord(servers) ? Object.keys(servers).map((name) => ({ name, uri })) : [];
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
