import type { Dialect } from '../../spec/dialect';
import type { Field } from '../../spec/field';
import { entryOf, isNull, stringOf, valueOf, type Entry, type Mapping } from '../node';
import { span } from '../span';
import type { Note } from './flaw';
import { fileNameOf, type DocumentOrigin } from './origin';

interface NamingInput {
  readonly root: Mapping;
  readonly origin: DocumentOrigin;
}

/** The agent's name; `none` where the reader sees no agent at all, `refused` where it sees one and drops it. */
export function readName({ root, origin }: NamingInput, dialect: Dialect, note: Note): { readonly value: string } | 'none' | 'refused' {
  const entry = entryOf(root, 'name');
  if (dialect.naming.rules === 'lenient') return { value: lenientName(entry, dialect.naming.maxLength) ?? fileNameOf(origin) ?? '' };
  const field = fieldOf(dialect, 'name');
  // A falsy name is none to the reader; nor is a map, as the corpus shows with an unfilled `{{NAME}}`.
  if (!entry || !valueOf(entry.value)) {
    note({ kind: 'missing', span: placeOf(entry, root), field, entry });
    return 'none';
  }
  const name = stringOf(entry.value);
  if (name === undefined) {
    note({ kind: 'not-a-string', span: entry.value.span, field, entry });
    return entry.value.kind === 'mapping' ? 'none' : 'refused';
  }
  const kind = nameFlaw(name, dialect.naming.maxLength);
  if (kind === undefined) return { value: name };
  note({ kind, span: entry.value.span, entry, name });
  return 'refused';
}

/** What keeps a string from being a name. The colon is looked for after compatibility normalisation, so that `：` counts. */
export function nameFlaw(name: string, maxLength: number): 'name-colon' | 'name-dash' | 'name-long' | undefined {
  if (name.normalize('NFKC').includes(':')) return 'name-colon';
  if (name.startsWith('-')) return 'name-dash';
  return name.length > maxLength ? 'name-long' : undefined;
}

function lenientName(entry: Entry | undefined, maxLength: number): string | undefined {
  if (!entry || isNull(entry.value) || entry.value.kind === 'mapping') return undefined;
  const name = String(valueOf(entry.value));
  return name === '' || name.length > maxLength ? undefined : name;
}

/** The description as it is shown to the model; `undefined` where the agent is refused for the want of one. */
export function readDescription({ root, origin }: NamingInput, dialect: Dialect, note: Note): string | undefined {
  const entry = entryOf(root, 'description');
  if (dialect.naming.rules === 'lenient') return lenientDescription(root, dialect, origin);
  const field = fieldOf(dialect, 'description');
  if (!entry || isNull(entry.value) || valueOf(entry.value) === '') {
    note({ kind: 'missing', span: placeOf(entry, root), field, entry });
    return undefined;
  }
  const text = stringOf(entry.value);
  if (text === undefined) note({ kind: 'not-a-string', span: entry.value.span, field, entry });
  return text === undefined ? undefined : decodeDescription(text);
}

/** A literal backslash followed by `n` becomes a line break, everywhere in the value. */
export function decodeDescription(text: string): string {
  return text.replaceAll('\\n', '\n');
}

function lenientDescription(root: Mapping, dialect: Dialect, origin: DocumentOrigin): string {
  for (const key of ['description', ...dialect.naming.descriptionFallbacks]) {
    const entry = entryOf(root, key);
    const text = entry?.value.kind === 'scalar' && entry.value.value !== null ? String(entry.value.value) : '';
    if (text.trim() !== '') return decodeDescription(text);
  }
  return `Agent from ${origin.plugin ?? 'unknown'} plugin`;
}

function fieldOf(dialect: Dialect, name: string): Field {
  const field = dialect.fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`Dialect "${dialect.id}" has no field "${name}"`);
  return field;
}

/** Where to say that a key is missing: at the key that has no value, else at the start of the block. */
function placeOf(entry: Entry | undefined, root: Mapping) {
  return entry?.keySpan ?? span(root.span.start, root.span.start);
}
