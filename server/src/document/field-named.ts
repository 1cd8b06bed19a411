import type { Dialect } from '../spec/dialect';
import type { Field } from '../spec/field';
import { remembered } from './remembered';

/** What a dialect reads under a key, letter case included; `undefined` for a key that it does not know. */
export function fieldNamed(dialect: Dialect, key: string | undefined): Field | undefined {
  return key === undefined ? undefined : byKey(dialect).get(key);
}

const byKey = remembered(({ fields }: Dialect): ReadonlyMap<string, Field> => new Map(fields.map((field) => [field.name, field])));
