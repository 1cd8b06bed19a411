import type { AgentDocument } from '../../document/agent-document';
import { entryOf, type Node } from '../../document/node';
import type { Flaw } from '../../document/read/flaw';
import type { Field } from '../../spec/field';
import type { Form } from '../../spec/form';
import type { Fix, Problem, Rule } from '../rule';
import { oneOf } from './blame';
import { nearest, type Candidate, type Guess } from './nearest';
import { changeValue, present, removal, shown, valueSpan } from './written';

/** What a rule about the values of one field says for itself; the rest follows from the field. */
export interface InvalidValueWords extends Pick<Rule, 'id' | 'summary' | 'rationale' | 'sources' | 'examples'> {
  readonly field: string;
  /** A field inside of a group. */
  readonly part?: string;
  /** Whole sentences in place of the field's own on what becomes of such a value. */
  readonly consequence?: string;
  /** What a word may be meant for, where letters alone do not tell. */
  readonly guess?: (word: string, form: Form, document: AgentDocument) => readonly Guess[];
}

type Ignored = Extract<Flaw, { kind: 'ignored' }>;

/** A rule for a field whose value the reader does not accept, so that it goes on as if the key were absent. */
export function invalidValue({ field, part, consequence, guess, ...words }: InvalidValueWords): Rule {
  return {
    ...words,
    severity: 'warning',
    category: 'not-as-written',
    *check(document) {
        for (const flaw of document.flaws)
        if (flaw.kind === 'ignored' && flaw.field.name === field && flaw.part === part) yield problemOf(document, flaw, { consequence, guess });
    },
  };
}

function problemOf(document: AgentDocument, { field, part, value }: Ignored, { consequence, guess }: { consequence: string | undefined; guess: InvalidValueWords['guess'] }): Problem {
  const word = wordIn(value);
  const candidates = candidatesOf(field.form, part);
  const guesses = word === undefined ? nearest('', candidates) : [...(guess?.(word, field.form, document) ?? []), ...nearest(word, candidates)];
  const becomes = consequence ?? plainWords(field.onInvalid);
  const message = `${document.dialect.reader} does not accept ${shown(document, value)} for "${part ?? field.name}". ${becomes} ${remedy(field, part, guesses)}`;
  return { span: valueSpan(document, value), message, fixes: fixesOf(document, field, part, value, guesses) };
}

function fixesOf(document: AgentDocument, field: Field, part: string | undefined, value: Node, guesses: readonly Guess[]): readonly Fix[] {
  const changes = guesses.map(({ text, sure }) => changeValue(document, value, text, sure));
  const entry = entryOf(document.root, field.name);
  return present(...changes, part === undefined && entry ? removal(document, entry) : undefined);
}

/** The word that was written, also where it is the only item of a list. */
export function wordIn(node: Node): string | undefined {
  if (node.kind === 'scalar') return String(node.value).trim();
  const [only, ...others] = node.kind === 'sequence' ? node.items : [];
  return only?.kind === 'scalar' && others.length === 0 ? String(only.value).trim() : undefined;
}

const booleans: readonly Candidate[] = [
  { name: 'true', synonyms: ['yes', 'on', '1', 'y'] },
  { name: 'false', synonyms: ['no', 'off', '0', 'n'] },
];

function candidatesOf(form: Form, part: string | undefined): readonly Candidate[] {
  switch (form.kind) {
    case 'choice':
    case 'effort':
      return form.values;
    case 'flag':
      return booleans;
    case 'group':
      return form.fields.find(({ name }) => name === part)?.values ?? [];
    default:
      return [];
  }
}

function remedy(field: Field, part: string | undefined, guesses: readonly Guess[]): string {
  const [guess, ...others] = guesses;
  return guess && others.length === 0 ? `Did you mean "${guess.text}"?` : `Use ${expected(field, part)}.`;
}

/** What the field takes, as messages say it. */
export function expected({ form, example }: Field, part?: string): string {
  switch (form.kind) {
    case 'integer':
      return `a whole number of at least ${form.minimum}`;
    case 'flag':
      return 'true or false';
    case 'effort':
      return `${oneOf(form.values.map(({ name }) => name))}, or a whole number`;
    case 'text':
      return 'text';
    case 'choice':
      return form.open ? `a single word such as "${example}"` : oneOf(form.values.map(({ name }) => name));
    case 'group':
      return part === undefined ? `a map such as ${example}` : oneOf(candidatesOf(form, part).map(({ name }) => name));
    default:
      return `a value such as ${example}`;
  }
}

/** A sentence of the spec without its markdown. */
export function plainWords(markdown: string): string {
  return markdown.replaceAll('**', '').replace(/`([^`]*)`/g, '"$1"');
}
