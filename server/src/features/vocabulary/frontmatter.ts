import { looseName } from '../../document/read/build';
import { remembered } from '../../document/remembered';
import type { Dialect, ForeignKey } from '../../spec/dialect';
import type { Field } from '../../spec/field';
import type { Form } from '../../spec/form';
import { paragraphs } from '../markdown';
import { snippetText } from '../snippet-text';
import { choiceWords, colorWords, plainWords } from './choices';
import { anything, type Expected, type KeyShape, type MapShape, type Words } from './expected';
import { fieldDocumentation } from './field-docs';
import { hooksExpected } from './hooks';
import { modelWords } from './models';
import { agentWords, ownNameWords, skillWords } from './names';
import type { Scope } from './scope';
import { serversExpected } from './servers';
import { toolWords } from './tools';

type FormOf<K extends Form['kind']> = Extract<Form, { kind: K }>;

/** The whole frontmatter: the dialect's keys, the required ones first, and what foreign keys would be. */
export function frontmatterShape(scope: Scope): MapShape {
  const { dialect } = scope.document;
  const keys = [...requiredFirst(dialect).map((field) => fieldKey(field, scope)), ...foreignKeys(dialect)];
  return { keys: () => keys };
}

const requiredFirst = remembered(({ fields }: Dialect) => [...fields.filter(({ required }) => required), ...fields.filter(({ required }) => !required)]);

const foreignKeys = remembered((dialect: Dialect) => dialect.foreignKeys.map((key) => foreignKey(key, dialect)));

function fieldKey(field: Field, scope: Scope): KeyShape {
  const { name, summary, required, ignored } = field;
  return {
    name,
    summary,
    // Only one key of many is explained at a time.
    get documentation() {
      return fieldDocumentation(field, scope.document.dialect);
    },
    get snippet() {
      return field.snippet ?? placeholder(field, scope);
    },
    value: () => expectedOf(field, scope),
    ...(required && { required }),
    ...(ignored !== undefined && { unused: true }),
  };
}

/** The name that fits the file, or what a free text is to say; the rest is chosen from a list. As the last place of the snippet, so that what is written in it ends it. */
function placeholder({ form, summary }: Field, scope: Scope): string {
  const isFree = form.kind === 'description' || (form.kind === 'text' && form.of === undefined);
  const text = form.kind === 'name' ? ownNameWords(scope).offered[0]?.name : isFree ? summary : undefined;
  return text === undefined ? ' ' : ` \${0:${snippetText(text)}}`;
}

function foreignKey({ name, instead, belongsTo }: ForeignKey, { reader }: Dialect): KeyShape {
  const summary = `${reader} does not read this key here`;
  const owner = belongsTo === undefined ? undefined : `It belongs to ${belongsTo}.`;
  const meant = instead === undefined ? undefined : `Here it is \`${instead}\`.`;
  return { name, summary, documentation: paragraphs(`${summary}, and ignores it.`, owner, meant), unused: true, snippet: ' ', value: () => anything };
}

/** What the value of a field can be. */
function expectedOf(field: Field, scope: Scope): Expected {
  const { form } = field;
  switch (form.kind) {
    case 'name':
      return { words: ownNameWords(scope) };
    case 'description':
      return anything;
    case 'text':
      return form.of === 'agent' ? { words: agentWords(scope, 'comma') } : anything;
    case 'choice':
      return { words: choice(form, scope) };
    case 'effort':
      return { words: choiceWords(form.values, 'any') };
    case 'integer':
      return { words: plainWords('number', form.examples.map((example) => [String(example), ''])) };
    case 'flag':
      return { words: flagWords(form, field) };
    case 'names': {
      const words = form.of === 'tool' ? toolWords(scope, form.star === 'all') : skillWords(scope);
      return { words, list: { words } };
    }
    case 'servers':
      return serversExpected(scope);
    case 'hooks':
      return hooksExpected(scope);
    case 'group':
      return { map: groupShape(form) };
  }
}

function choice(form: FormOf<'choice'>, { document: { dialect } }: Scope): Words {
  if (isModels(form, dialect)) return modelWords(dialect);
  return takesColors(form, dialect) ? colorWords(form.values, dialect.colors) : choiceWords(form.values, form.case);
}

/** Whether the values are the dialect's models; more may have been added to the dialect since. */
function isModels({ values, open }: FormOf<'choice'>, { models }: Dialect): boolean {
  return open === true && values.length > 0 && values.every(({ name }) => models.some((model) => model.name === name));
}

/** Whether all values of the form are names of colours. */
export function takesColors({ values }: FormOf<'choice'>, { colors }: Dialect): boolean {
  return values.length > 0 && values.every(({ name }) => colors.some((color) => color.name === name));
}

function flagWords({ stored }: FormOf<'flag'>, { summary }: Field): Words {
  const other = stored === 'true' ? 'false' : 'true';
  const effect = stored === 'true' ? summary : 'Switches it off';
  return plainWords('boolean', [[stored, effect], [other, 'The same as no key at all']]);
}

function groupShape({ fields }: FormOf<'group'>): MapShape {
  const keys = fields.map(({ name, summary, values }) => ({ name, summary, documentation: `${summary}.`, snippet: ' ', value: () => ({ words: choiceWords(values, 'exact') }) }));
  return { keys: () => keys, isSame: (a, b) => looseName(a) === looseName(b) };
}
