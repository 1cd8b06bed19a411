/** Names in a string or in a list of strings, split at commas and blanks outside parentheses; what is no string is dropped. */
export function namesOf(value: unknown): readonly string[] {
  const texts = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  return texts.flatMap((item) => (typeof item === 'string' ? split(item) : []));
}

function split(written: string): readonly string[] {
  const names = [''];
  let depth = 0;
  for (const character of written) {
    if (character === '(') depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    if (depth === 0 && ', '.includes(character)) names.push('');
    else names.push((names.pop() ?? '') + character);
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

export function oneOf(words: readonly string[], value: unknown): string | undefined {
  return words.find((word) => word === value);
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A number must be whole; of anything else, `integer` takes what counts. */
export function number(value: unknown, minimum: number, integer: (written: unknown) => number): number | undefined {
  const found = typeof value === 'number' ? value : integer(value);
  return Number.isInteger(found) && found >= minimum ? found : undefined;
}

export function effort(value: unknown): string | number | undefined {
  if (value === null) return undefined;
  const text = written(value);
  const word = text.toLowerCase();
  if (word === 'med') return 'medium';
  if (['low', 'medium', 'high', 'xhigh', 'max'].includes(word)) return word;
  const integer = parseInt(text, 10);
  return Number.isNaN(integer) ? undefined : integer;
}

/** As JavaScript writes it, which is what the reader looks at: a list of one word is that word. */
function written(value: unknown): string {
  return [value].join();
}

/** Only one of the two words has an effect. */
export function flag(value: unknown, effective: boolean): boolean | undefined {
  return value === effective || value === String(effective) ? effective : undefined;
}
