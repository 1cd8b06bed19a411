import type { Dialect } from './dialect';

/** Names that a user knows to be right although no table holds them. */
export interface KnownNames {
  readonly tools: readonly string[];
  readonly models: readonly string[];
  readonly keys: readonly string[];
}

const summary = 'Known from your settings';

/** The dialect with further names in its tables. */
export function extendDialect(dialect: Dialect, { tools, models, keys }: KnownNames): Dialect {
  if (tools.length + models.length + keys.length === 0) return dialect;
  return {
    ...dialect,
    tools: [...dialect.tools, ...added(dialect.tools, tools).map((name) => ({ name, kind: 'session' as const, summary, availability: 'any' as const }))],
    removedTools: dialect.removedTools.filter(({ name }) => !tools.includes(name)),
    models: [...dialect.models, ...added(dialect.models, models).map((name) => ({ name, summary }))],
    foreignKeys: dialect.foreignKeys.filter(({ name }) => !keys.includes(name)),
    toleratedKeys: keys,
  };
}

function added(known: readonly { readonly name: string }[], names: readonly string[]): readonly string[] {
  return names.filter((name) => !known.some((one) => one.name === name));
}
