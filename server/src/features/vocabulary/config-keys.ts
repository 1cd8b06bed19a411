import type { ConfigKey } from '../../spec/config-key';
import { paragraphs } from '../markdown';
import { choiceWords, plainWords } from './choices';
import { anything, type Expected, type KeyShape, type MapShape, type Starter, type Words, type Written } from './expected';
import { modelWords } from './models';
import { serverToolWords, serverWords } from './names';
import type { Scope } from './scope';
import { ruleWords } from './tools';

/** One kind of entry or configuration, told from the others by its `type`. */
export interface Variant {
  readonly names: readonly string[];
  readonly summary: string;
  readonly keys: readonly ConfigKey[];
  /** Meant where no `type` is written. */
  readonly implicit?: true;
  readonly internal?: true;
}

/** A map whose `type` decides on its other keys. */
export function variantMap(variants: readonly Variant[], typeSummary: string, scope: Scope): MapShape {
  const type = typeKey(variants, typeSummary);
  return {
    keys: (written) => [type, ...keysOf(variants, written('type'), scope, written)],
    starters: variants.filter(({ internal }) => !internal).map(starterOf),
  };
}

/** The keys of the type that is written, or of the implicit one. Without a type, those of all types are explained and none is offered. */
function keysOf(variants: readonly Variant[], type: string | undefined, scope: Scope, written: Written): readonly KeyShape[] {
  const chosen = variants.find(({ names, implicit }) => (type === undefined ? implicit : names.includes(type)));
  const keys = chosen?.keys ?? variants.filter(({ internal }) => !internal).flatMap((variant) => variant.keys);
  const shapes = [...keys.filter(({ required }) => required), ...keys.filter(({ required }) => !required)].map((key) => configKeyShape(key, scope, written));
  return chosen ? shapes : shapes.map((shape) => ({ ...shape, unused: true as const }));
}

function typeKey(variants: readonly Variant[], summary: string): KeyShape {
  const offered = variants.filter(({ internal }) => !internal).flatMap((variant) => variant.names.map((name) => ({ name, summary: variant.summary })));
  const all = variants.flatMap((variant) => variant.names.map((name) => ({ name, summary: variant.summary })));
  const words: Words = { ...choiceWords(all, 'exact'), offered: choiceWords(offered, 'exact').offered };
  return { name: 'type', summary, documentation: `${summary}.`, snippet: ' ', value: () => ({ words }) };
}

function starterOf({ names, summary, keys }: Variant): Starter {
  const name = names[0] ?? '';
  const lines = keys.filter(({ required }) => required).map((key, index) => `${key.name}: $${index + 1}`);
  return { label: `type: ${name}`, summary, snippet: [`type: ${name}`, ...lines].join('\n') };
}

function configKeyShape(key: ConfigKey, scope: Scope, written: Written): KeyShape {
  const { name, summary, required } = key;
  return { name, summary, documentation: paragraphs(`${summary}.`, acceptedBy(key)), snippet: snippetOf(key), value: () => valueOf(key, scope, written), ...(required && { required }) };
}

function acceptedBy({ value, required }: ConfigKey): string {
  const accepted = {
    string: 'A string',
    text: 'A string that is not empty',
    boolean: '`true` or `false`, without quotes',
    number: 'A number, without quotes',
    positive: 'A number above zero, without quotes',
    strings: 'A list of strings',
    'string-map': 'A map of strings',
    map: 'A map',
    'one-of': value.kind === 'one-of' ? `One of ${value.values.map((one) => `\`${one}\``).join(', ')}` : '',
  }[value.kind];
  return `${accepted}.${required ? ' Required.' : ''} A value of another kind spoils the whole entry.`;
}

function snippetOf({ value: { kind } }: ConfigKey): string {
  if (kind === 'strings') return ' [$1]';
  return kind === 'string-map' || kind === 'map' ? '\n  $0' : ' ';
}

function valueOf({ value, of, summary, keys, examples = [] }: ConfigKey, scope: Scope, written: Written): Expected {
  switch (value.kind) {
    case 'one-of':
      return { words: plainWords('choice', value.values.map((one) => [one, ''])) };
    case 'boolean':
      return { words: plainWords('boolean', [['true', ''], ['false', '']]) };
    case 'number':
    case 'positive':
      return examples.length > 0 ? { words: plainWords('number', examples.map((one) => [String(one), ''])) } : anything;
    case 'strings':
      return { list: of === 'command' ? { command: true } : anything };
    case 'string-map':
    case 'map':
      if (keys) return { map: { keys: () => keys.map((key) => ({ ...key, documentation: `${key.summary}.`, snippet: ' ', value: () => anything })), others: anything, othersAre: `${summary}.` } };
      return { map: { keys: () => [], others: anything, othersAre: `${summary}.` } };
    default:
      return namedBy(of, scope, written);
  }
}

function namedBy(of: ConfigKey['of'], scope: Scope, written: Written): Expected {
  switch (of) {
    case 'model':
      return { words: modelWords(scope.document.dialect) };
    case 'server':
      return { words: serverWords(scope, false) };
    case 'server-tool':
      return { words: serverToolWords(scope, written('server')) };
    case 'tool':
      return { words: ruleWords(scope) };
    case 'command':
      return { command: true };
    default:
      return anything;
  }
}
