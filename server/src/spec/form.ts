/** One allowed value of a field, with what it means to the author. */
export interface Value {
  readonly name: string;
  /** One line, shown beside the completion and as the hover of the value. */
  readonly summary: string;
  /** The release that first took the value, where it is known. */
  readonly since?: string;
  /** Other spellings that the reader stores as this value. */
  readonly synonyms?: readonly string[];
  /** The agent acts without anybody being asked. */
  readonly unasked?: true;
}

/** What the names in a list stand for, so that they can be checked and completed. */
export type NameKind = 'tool' | 'skill';

/**
 * How the reader turns the YAML value of a field into what it stores.
 * One reader function serves each kind; a new field needs only a new entry in a table.
 */
export type Form =
  /** The agent's identity: a string kept verbatim, or what the dialect's `naming` says. */
  | { readonly kind: 'name' }
  /** What the agent is chosen by; literal `\n` becomes a line break. */
  | { readonly kind: 'description' }
  /** A non-blank string, kept as it is. `of` says what it names, several of them with commas between, and `most` how many of them count. */
  | { readonly kind: 'text'; readonly of?: 'agent'; readonly most?: number }
  /** A string from `values`. `open` keeps other strings verbatim, trimmed; `case: 'any'` folds the letter case. */
  | {
      readonly kind: 'choice';
      readonly values: readonly Value[];
      readonly case: 'exact' | 'any';
      readonly open?: true;
    }
  /** A level from `values` in any case, or whatever begins with an integer. */
  | { readonly kind: 'effort'; readonly values: readonly Value[] }
  /** An integer of at least `minimum`. `prefix` takes the integer that the text begins with. */
  | { readonly kind: 'integer'; readonly minimum: number; readonly prefix: boolean; readonly examples: readonly number[] }
  /** A boolean or its word; only the values in `stored` have an effect. */
  | { readonly kind: 'flag'; readonly stored: 'true' | 'false'; readonly otherwise: 'ignored' | 'false' }
  /** Names split on commas and blanks outside parentheses, or a list of such strings. `star` is what `*` does. */
  | { readonly kind: 'names'; readonly of: NameKind; readonly star: 'all' | 'ignored' | 'kept' }
  /** A list of server names and of maps from one name to a configuration. */
  | { readonly kind: 'servers' }
  /** Hook events, each with a list of matchers that hold entries. */
  | { readonly kind: 'hooks' }
  /** A map of which only the fields in `fields` are read, whose spelling is loose. */
  | { readonly kind: 'group'; readonly fields: readonly GroupField[] };

/** A field inside a group; it is stored under its own name, beside the top-level ones. */
export interface GroupField {
  readonly name: string;
  readonly summary: string;
  readonly values: readonly Value[];
}
