import type { Form } from '../../spec/form';
import { isNull, stringOf, valueOf, type Node } from '../node';

/** What a form makes of a value: the stored value, or nothing with the word whether something was lost by it. */
export type Stored = { readonly value: unknown } | 'nothing' | 'ignored';

type FormOf<K extends Form['kind']> = Extract<Form, { kind: K }>;

export function textValue(node: Node): Stored {
  const text = stringOf(node);
  return text === undefined || text.trim() === '' ? 'ignored' : { value: text };
}

export function choiceValue(form: FormOf<'choice'>, node: Node): Stored {
  const text = stringOf(node);
  if (text === undefined) return 'ignored';
  const written = form.open ? text.trim() : text;
  const known = form.values.find(({ name, synonyms = [] }) => [name, ...synonyms].some((word) => sameWord(word, written, form)));
  if (known && !form.open) return { value: known.name };
  if (!form.open || written === '') return 'ignored';
  // Only `inherit` is brought to its own spelling; other strings are sent to the service as they are.
  return { value: written.toLowerCase() === 'inherit' ? 'inherit' : written };
}

function sameWord(word: string, written: string, form: FormOf<'choice'>): boolean {
  return form.case === 'any' ? word.toLowerCase() === written.toLowerCase() : word === written;
}

export function effortValue(form: FormOf<'effort'>, node: Node): Stored {
  if (isNull(node)) return 'ignored';
  const value = valueOf(node);
  if (Number.isInteger(value)) return { value };
  const written = String(value);
  const level = form.values.find(({ name, synonyms = [] }) => [name, ...synonyms].includes(written.toLowerCase()));
  if (level) return { value: level.name };
  const integer = Number.parseInt(written, 10);
  return Number.isNaN(integer) ? 'ignored' : { value: integer };
}

export function integerValue(form: FormOf<'integer'>, node: Node): Stored {
  const integer = integerIn(valueOf(node), form.prefix);
  return integer !== undefined && integer >= form.minimum ? { value: integer } : 'ignored';
}

function integerIn(value: unknown, prefix: boolean): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  if (prefix) return Number.parseInt(String(value).replaceAll('_', ''), 10);
  return typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : undefined;
}

const trueWords = new Set(['true', '1', 'yes', 'on']);

export function flagValue(form: FormOf<'flag'>, node: Node): Stored {
  const written = valueOf(node);
  const flag = written === 'true' ? true : written === 'false' ? false : written;
  if (flag === (form.stored === 'true')) return { value: flag };
  if (typeof flag === 'boolean') return 'nothing';
  if (form.otherwise === 'ignored') return 'ignored';
  return trueWords.has(String(written).toLowerCase()) ? 'nothing' : { value: false };
}
