import type { Dialect } from '../../spec/dialect';
import type { Field } from '../../spec/field';
import type { GroupField } from '../../spec/form';
import { effectiveEntries, entryOf, isNull, stringOf, valueOf, type Entry, type Mapping, type Node } from '../node';
import type { Agent, Verdict } from './agent';
import type { DocumentOrigin } from './origin';
import type { Flaw, Note } from './flaw';
import { hooksIn, noteHooksOutside } from './hooks';
import { namesIn } from './names';
import { readDescription, readName } from './naming';
import { noteServers, serversIn } from './servers';
import { choiceValue, effortValue, flagValue, integerValue, textValue, type Stored } from './values';

/** What the reader makes of a frontmatter that parsed. */
export interface Reading {
  readonly verdict: Verdict;
  /** Only where the verdict is `loads`. */
  readonly agent: Agent | undefined;
  /** All that is refused, ignored or dropped, in the order of the file's fields. */
  readonly flaws: readonly Flaw[];
}

export interface ReadingInput {
  /** The whole file, which the spans of the tree point into. */
  readonly text: string;
  readonly root: Mapping;
  readonly origin: DocumentOrigin;
}

/** Builds the agent from the parsed frontmatter as the dialect's reader does (spec section 4). */
export function buildAgent(input: ReadingInput, dialect: Dialect): Reading {
  const flaws: Flaw[] = [];
  const note: Note = (flaw) => flaws.push(flaw);
  const name = readName(input, dialect, note);
  const description = readDescription(input, dialect, note);
  const stored: Record<string, unknown> = {};
  for (const field of dialect.fields) readField(field, input, dialect, stored, note);
  if (dialect.fields.some(({ form, ignored }) => form.kind === 'hooks' && ignored === undefined)) noteHooksOutside(input.root, dialect, note);
  grantTools(dialect, stored);
  const verdict = name === 'none' ? 'not-an-agent' : name === 'refused' || description === undefined || flaws.some(isFatal) ? 'rejected' : 'loads';
  const agent = verdict === 'loads' && typeof name === 'object' && description !== undefined
    ? { name: name.value, description, skills: [], ...stored }
    : undefined;
  return { verdict, agent, flaws };
}

/** Whether the flaw alone keeps the agent from loading. */
export function isFatal(flaw: Flaw): boolean {
  switch (flaw.kind) {
    case 'missing':
    case 'not-a-string':
    case 'name-colon':
    case 'name-dash':
    case 'name-long':
    case 'hook-outside':
      return true;
    case 'hook':
      return flaw.fatal;
    default:
      return false;
  }
}

function readField(field: Field, input: ReadingInput, dialect: Dialect, stored: Record<string, unknown>, note: Note): void {
  const entry = entryOf(input.root, field.name);
  if (!entry) return;
  if (field.ignored !== undefined) note({ kind: 'unused-field', span: entry.keySpan, field, reason: field.ignored });
  else store(field, entry, input, dialect, stored, note);
}

function store(field: Field, { value }: Entry, input: ReadingInput, dialect: Dialect, stored: Record<string, unknown>, note: Note): void {
  const { form, name } = field;
  switch (form.kind) {
    case 'name':
    case 'description':
      return;
    case 'names': {
      const names = readNames(field, form.star, value, input.text, note);
      if (names) stored[name] = names;
      return;
    }
    case 'servers': {
      if (value.kind === 'mapping') noteServers(value, dialect, note);
      if (value.kind !== 'sequence') return noteLost(field, value, note);
      const servers = serversIn(value.items, dialect, note);
      if (servers.length > 0) stored[name] = servers;
      return;
    }
    case 'hooks': {
      const hooks = hooksIn(value, dialect, note);
      if (hooks) stored[name] = hooks;
      return;
    }
    case 'group':
      if (value.kind !== 'mapping') return noteLost(field, value, note);
      return readGroup(field, form.fields, value, stored, note);
    default: {
      const result = readValue(field, value);
      if (typeof result === 'object') stored[name] = result.value;
      else if (result === 'ignored') noteLost(field, value, note);
    }
  }
}

function readValue({ form }: Field, value: Node): Stored {
  switch (form.kind) {
    case 'choice':
      return choiceValue(form, value);
    case 'effort':
      return effortValue(form, value);
    case 'integer':
      return integerValue(form, value);
    case 'flag':
      return flagValue(form, value);
    default:
      return textValue(value);
  }
}

/** Nothing is lost where nothing was written. */
function noteLost(field: Field, value: Node, note: Note, part?: string): void {
  const empty = isNull(value) || stringOf(value)?.trim() === '';
  note({ kind: empty ? 'empty' : 'ignored', span: value.span, field, value, ...(part !== undefined && { part }) });
}

function readNames(field: Field, star: string, value: Node, text: string, note: Note): readonly string[] | undefined {
  const dropped: Node[] = [];
  const names = namesIn(value, text, (node) => dropped.push(node)).map((name) => name.text);
  if (star !== 'kept' && names.includes('*')) {
    if (star === 'ignored') note({ kind: 'star-ignored', span: value.span, field, value });
    return undefined;
  }
  if (names.length === 0) note({ kind: 'no-names', span: value.span, field, value });
  else for (const node of dropped) note({ kind: 'dropped-name', span: node.span, field, value: node });
  return names;
}

function readGroup(field: Field, parts: readonly GroupField[], group: Mapping, stored: Record<string, unknown>, note: Note): void {
  for (const entry of effectiveEntries(group)) {
    const part = parts.find(({ name }) => looseName(name) === looseName(entry.key));
    if (!part) note({ kind: 'unknown-part', span: entry.keySpan, field, entry });
    else if (part.values.some(({ name }) => name === valueOf(entry.value))) stored[part.name] = valueOf(entry.value);
    else noteLost(field, entry.value, note, part.name);
  }
}

/** Inside a group the reader does not mind letter case, hyphens and underscores. */
export function looseName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

/** Some fields bring tools with them, which are added to the list where there is one. */
function grantTools(dialect: Dialect, stored: Record<string, unknown>): void {
  const granted = dialect.fields.flatMap(({ name, grants = [] }) => (stored[name] === undefined ? [] : grants));
  for (const { name, form } of dialect.fields) {
    const names = stored[name];
    if (form.kind !== 'names' || form.star !== 'all' || !isList(names)) continue;
    stored[name] = [...names, ...granted.filter((tool) => !names.includes(tool))];
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
