import { keptOf, type Shape } from './config';
import { isMap, type PlainMap } from './reader';

const common: Shape = { timeout: 'number', alwaysLoad: 'boolean' };
const remote: Shape = { 'url!': 'string', headers: 'string map', headersHelper: 'string', ...common };
const shapes: Readonly<Record<string, Shape>> = {
  stdio: { 'command!': 'text', args: 'strings', env: 'string map', ...common },
  http: { ...remote, oauth: 'map' },
  'streamable-http': { ...remote, oauth: 'map' },
  sse: { ...remote, oauth: 'map' },
  ws: remote,
  sdk: { 'name!': 'string' },
  'sse-ide': { 'url!': 'string' },
  'ws-ide': { 'url!': 'string' },
};

/** The servers that survive: names, and maps in which every configuration is usable. Nothing of what is no list. */
export function serversOf(value: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const kept = value.flatMap((item: unknown): readonly unknown[] => {
    if (typeof item === 'string') return [item];
    const servers = isMap(item) ? Object.entries(item).map(([name, config]) => [name, serverOf(config)] as const) : [[undefined, undefined] as const];
    return servers.every(([, server]) => server) ? [Object.fromEntries(servers)] : [];
  });
  return kept.length > 0 ? kept : undefined;
}

function serverOf(config: unknown): PlainMap | undefined {
  if (!isMap(config)) return undefined;
  const typed = Object.hasOwn(config, 'type');
  const type = typed ? config['type'] : 'stdio';
  const shape = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  const kept = shape && keptOf(config, shape);
  return kept && { ...(typed && { type }), ...(type === 'stdio' && { args: [] }), ...kept };
}
