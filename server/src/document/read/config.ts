import type { ConfigKey, ConfigValue } from '../../spec/config-key';
import { entryOf, valueOf, type Mapping, type Node } from '../node';
import type { PartProblem } from './flaw';

/** A configuration as the reader keeps it, or all that makes it useless. */
export type Config = { readonly value: Readonly<Record<string, unknown>> } | { readonly faults: readonly ConfigFault[] };

export interface ConfigFault {
  readonly problem: PartProblem;
  /** The part that is wrong. */
  readonly at: Node;
}

/** Checks the keys of `mapping` that the type knows; the others are left out of what is kept. */
export function configOf(mapping: Mapping, keys: readonly ConfigKey[], type: string): Config {
  const value: Record<string, unknown> = {};
  const faults: ConfigFault[] = [];
  for (const key of keys) {
    const entry = entryOf(mapping, key.name);
    if (entry) {
      value[key.name] = valueOf(entry.value);
      if (!accepts(key.value, value[key.name]))
        faults.push({ problem: { problem: 'wrong-value', key: key.name, type, expected: key.value, owner: mapping }, at: entry.value });
    } else if (key.required) faults.push({ problem: { problem: 'missing-key', key: key.name, type }, at: mapping });
    else if (key.fallback) value[key.name] = key.fallback;
  }
  return faults.length > 0 ? { faults } : { value };
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
