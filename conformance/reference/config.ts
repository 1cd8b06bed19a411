import { isMap, type PlainMap } from './reader';

/** What a value must be. */
export type Kind = 'string' | 'text' | 'boolean' | 'number' | 'positive' | 'map' | 'strings' | 'string map' | readonly string[];

/** The keys that are known with what they must be; a `!` behind a key says that it must be there. */
export type Shape = Readonly<Record<string, Kind>>;

/** What is kept of a configuration: the keys that are known. Nothing where one of them is wrong or missing. */
export function keptOf(config: PlainMap, shape: Shape): PlainMap | undefined {
  const kept: [string, unknown][] = [];
  for (const [marked, kind] of Object.entries(shape)) {
    const key = marked.replace('!', '');
    if (!Object.hasOwn(config, key)) {
      if (marked.endsWith('!')) return undefined;
      continue;
    }
    if (!fits(config[key], kind)) return undefined;
    kept.push([key, config[key]]);
  }
  return Object.fromEntries(kept);
}

function fits(value: unknown, kind: Kind): boolean {
  if (typeof kind === 'object') return kind.some((word) => word === value);
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'positive':
      return typeof value === 'number' && value > 0;
    case 'map':
      return isMap(value);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'string map':
      return isMap(value) && Object.values(value).every((item) => typeof item === 'string');
    default:
      return typeof value === kind;
  }
}
