/**
 * What can be written at a place of the frontmatter and what it means there: a text, a map or a list, or several of these.
 * Completion offers it and the hover explains it. It is made from the dialect's tables and holds nothing of the file's text.
 */
export interface Expected {
  readonly words?: Words;
  readonly map?: MapShape;
  readonly list?: Expected;
  /** A text that is a command line, or a part of one. */
  readonly command?: true;
}

export const anything: Expected = {};

/** Tells the text of a sibling key, so that one key can depend on another. */
export type Written = (key: string) => string | undefined;

/** What a text can be, or each of the names in it. */
export interface Words {
  /** The best first. */
  readonly offered: readonly Word[];
  /** What a word means to the reader, if anything; it need not be one of those offered. */
  readonly meaning: (word: string) => Word | undefined;
  /** What becomes of a word without a meaning, as markdown. */
  readonly unknown?: string;
  /** Several may stand in one text; absent: only one. */
  readonly separator?: Separator;
  /** What stands in parentheses behind a name. */
  readonly inside?: (name: string) => Words | undefined;
}

/** `names`: commas and blanks outside of parentheses, as the reader splits lists of names. */
export type Separator = 'names' | 'comma' | 'bar';

export type WordKind = 'choice' | 'color' | 'model' | 'tool' | 'agent' | 'skill' | 'server' | 'number' | 'boolean' | 'text';

export interface Word {
  /** As the reader calls it; the word in the file may be an alias. */
  readonly name: string;
  readonly kind: WordKind;
  /** One line of plain text. */
  readonly summary: string;
  /** Markdown. */
  readonly documentation: string;
  /** The painted value of a colour. */
  readonly hex?: string;
}

export interface MapShape {
  readonly keys: (written: Written) => readonly KeyShape[];
  /** What any other key holds, where its name is the author's choice. */
  readonly others?: Expected;
  /** What such a name names, as a sentence. */
  readonly othersAre?: string;
  /** Whole contents to begin an empty map with. */
  readonly starters?: readonly Starter[];
  /** Whether two spellings are the same key to the reader; otherwise only equal ones are. */
  readonly isSame?: (a: string, b: string) => boolean;
}

export interface KeyShape {
  readonly name: string;
  readonly summary: string;
  /** Markdown. */
  readonly documentation: string;
  readonly required?: true;
  /** Known, but without effect here, so that it is explained and not offered. */
  readonly unused?: true;
  /** What follows the colon, as a snippet. */
  readonly snippet: string;
  readonly value: () => Expected;
}

export interface Starter {
  readonly label: string;
  readonly summary: string;
  readonly snippet: string;
}

/** The key of a map, by any of its spellings. */
export function keyIn(map: MapShape, name: string, written: Written): KeyShape | undefined {
  const isSame = map.isSame ?? ((a, b) => a === b);
  return map.keys(written).find((key) => isSame(key.name, name));
}

/** What is expected below a key of the map. */
export function belowKey(map: MapShape | undefined, name: string, written: Written): Expected {
  return (map && (keyIn(map, name, written)?.value() ?? map.others)) ?? anything;
}
