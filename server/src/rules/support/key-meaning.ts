import type { AgentDocument } from '../../document/agent-document';
import type { Entry } from '../../document/node';
import { remembered } from '../../document/remembered';
import type { Dialect, ForeignKey } from '../../spec/dialect';
import { didYouMean, isOneSlip } from './did-you-mean';
import { folded } from './nearest';
import { bare } from './written';

/** What a key stands for, as far as the dialect knows. */
export type KeyMeaning =
  | { readonly kind: 'known' }
  /** `sure`: nothing but the spelling is wrong. */
  | { readonly kind: 'misspelt'; readonly field: string; readonly sure: boolean }
  | { readonly kind: 'foreign'; readonly foreign: ForeignKey }
  | { readonly kind: 'unknown' };

/** So short words are too near to others for one slip to be beyond doubt. */
const shortWord = 4;

export function keyMeaning(dialect: Dialect, key: string): KeyMeaning {
  return knownKeys(dialect).has(key) ? { kind: 'known' } : meaningOfOther(dialect, key);
}

const knownKeys = remembered(({ fields, naming, toleratedKeys = [] }: Dialect): ReadonlySet<string> => new Set([...fields.map(({ name }) => name), ...naming.descriptionFallbacks, ...toleratedKeys]));

function meaningOfOther({ fields, foreignKeys }: Dialect, key: string): KeyMeaning {
  const names = fields.map(({ name }) => name);
  const same = names.find((name) => folded(name) === folded(key));
  if (same !== undefined) return { kind: 'misspelt', field: same, sure: true };
  const foreign = foreignKeys.find(({ name }) => name === key) ?? foreignKeys.find(({ name }) => folded(name) === folded(key));
  if (foreign) return { kind: 'foreign', foreign };
  // What is nearer to a key from elsewhere is no slip of a key from here: `allowed_tool` is not `disallowedTools`.
  const near = didYouMean(key, [...names, ...foreignKeys.map(({ name }) => name)]);
  const field = near === undefined || names.includes(near) ? near : foreignKeys.find(({ name }) => name === near)?.instead;
  if (field === undefined) return { kind: 'unknown' };
  return { kind: 'misspelt', field, sure: field === near && key.length > shortWord && isOneSlip(key, field) };
}

/** A key as it stands in the file, for messages; the name that YAML makes of a list or a map says nothing. */
export function keyText({ text }: AgentDocument, { keySpan }: Entry): string {
  return bare(/^[^\r\n]*/.exec(text.slice(keySpan.start, keySpan.end))?.[0] ?? '');
}
