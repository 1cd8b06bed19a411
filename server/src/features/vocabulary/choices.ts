import type { Value } from '../../spec/form';
import type { Color } from '../../spec/dialect';
import { paragraphs } from '../markdown';
import { sinceWords } from './field-docs';
import type { Word, WordKind, Words } from './expected';

/** Words from a table of values. `open` says what becomes of a word that is not in it. */
export function choiceWords(values: readonly Value[], fold: 'exact' | 'any', kind: WordKind = 'choice', open?: (word: string) => Word | undefined): Words {
  const same = (a: string, b: string): boolean => (fold === 'any' ? a.toLowerCase() === b.toLowerCase() : a === b);
  return {
    offered: values.map((value) => wordOf(value, kind)),
    meaning: (word) => {
      const value = values.find(({ name, synonyms = [] }) => [name, ...synonyms].some((one) => same(one, word)));
      return value ? wordOf(value, kind, same(value.name, word) ? undefined : `Another spelling of \`${value.name}\`.`) : open?.(word);
    },
  };
}

export function colorWords(values: readonly Value[], colors: readonly Color[]): Words {
  const colored = (word: Word): Word => {
    const hex = colors.find(({ name }) => name === word.name)?.hex;
    return hex === undefined ? word : { ...word, kind: 'color', hex };
  };
  const { offered, meaning } = choiceWords(values, 'exact');
  return {
    offered: offered.map(colored),
    meaning: (word) => {
      const found = meaning(word);
      return found && colored(found);
    },
  };
}

/** Words that stand for themselves: numbers, booleans, the texts of a key of a configuration. */
export function plainWords(kind: WordKind, words: readonly (readonly [name: string, summary: string])[]): Words {
  return choiceWords(words.map(([name, summary]) => ({ name, summary })), 'exact', kind);
}

function wordOf({ name, summary, since }: Value, kind: WordKind, note?: string): Word {
  const documentation = paragraphs(summary === '' ? undefined : `${summary}.`, note, since === undefined ? undefined : `${sinceWords(since)}.`);
  return { name, kind, summary, documentation };
}
