import type { ConfigKey, ConfigValue } from '../../spec/config-key';
import { entryOf, valueOf, type Mapping, type Node } from '../node';
import type { PartProblem } from './flaw';

/** A configuration as the reader keeps it, or why it is of no use. `at` is the part that is wrong. */
export type Config =
  | { readonly value: Readonly<Record<string, unknown>> }
  | { readonly problem: PartProblem; readonly at: Node };

/** Checks the keys of `mapping` that the type knows; the others are left out of what is kept. */
export function configOf(mapping: Mapping, keys: readonly ConfigKey[], type: string): Config {
  const value: Record<string, unknown> = {};
  for (const key of keys) {
    const entry = entryOf(mapping, key.name);
    if (entry) {
      if (!accepts(key.value, valueOf(entry.value)))
        return { problem: { problem: 'wrong-value', key: key.name, type, expected: key.value, owner: mapping }, at: entry.value };
      value[key.name] = valueOf(entry.value);
    } else if (key.required) return { problem: { problem: 'missing-key', key: key.name, type }, at: mapping };
    else if (key.fallback) value[key.name] = key.fallback;
  }
  return { value };
}

function accepts(kind: ConfigValue, value: unknown): boolean {
  switch (kind.kind) {
    case 'string':
    case 'boolean':
    case 'number':
      return typeof value === kind.kind;
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'positive':
      return typeof value === 'number' && value > 0;
    case 'one-of':
      return typeof value === 'string' && kind.values.includes(value);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'map':
      return isMap(value);
    case 'string-map':
      return isMap(value) && Object.values(value).every((item) => typeof item === 'string');
  }
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
