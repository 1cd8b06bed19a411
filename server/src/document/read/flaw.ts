import type { ConfigValue } from '../../spec/config-key';
import type { Field } from '../../spec/field';
import type { Entry, Mapping, Node } from '../node';
import type { Span } from '../span';

/** Why a part of a hook or of a server configuration is of no use to the reader. */
export type PartProblem =
  | { readonly problem: 'not-a-map' | 'not-a-list' | 'not-a-string' | 'unknown-event' | 'several-names' | 'nameless' | 'empty' }
  /** The value of `type` in `owner`. */
  | { readonly problem: 'unknown-type'; readonly found: string; readonly owner: Mapping }
  /** `type` is the entry type or server type whose key is missing; `undefined` where the type itself is. */
  | { readonly problem: 'missing-key'; readonly key: string; readonly type: string | undefined }
  /** The value of `key` in `owner`. */
  | { readonly problem: 'wrong-value'; readonly key: string; readonly type: string; readonly expected: ConfigValue; readonly owner: Mapping };

/**
 * What a flaw of a hook is about: the value of `hooks` itself, an event with its list, an item of that list with what is directly in it, or an
 * entry that says what to run.
 */
export type HookPart = 'hooks' | 'event' | 'group' | 'entry';

/**
 * Something written that the reader refuses, ignores or drops, noted while the agent is built.
 * A rule turns it into words; that it is noted here, by the code that drops it, keeps the words true.
 */
export type Flaw = { readonly span: Span } & (
  /** A required key is absent, or its value is null or empty. `entry` is there where the key is. */
  | { readonly kind: 'missing'; readonly field: Field; readonly entry: Entry | undefined }
  /** A required value that is no string. */
  | { readonly kind: 'not-a-string'; readonly field: Field; readonly entry: Entry }
  | { readonly kind: 'name-colon' | 'name-dash' | 'name-long'; readonly entry: Entry; readonly name: string }
  /** The key is there without a value, which has no effect. */
  | { readonly kind: 'empty'; readonly field: Field; readonly value: Node; readonly part?: string }
  /** The value is of no accepted form, so the reader goes on as if the key were absent. */
  | { readonly kind: 'ignored'; readonly field: Field; readonly value: Node; readonly part?: string }
  /** A list of names that ends up empty, although the key is there. */
  | { readonly kind: 'no-names'; readonly field: Field; readonly value: Node }
  /** An item of a list of names that is no string. */
  | { readonly kind: 'dropped-name'; readonly field: Field; readonly value: Node }
  /** `*` where it has no effect. */
  | { readonly kind: 'star-ignored'; readonly field: Field; readonly value: Node }
  /** A key whose value this dialect does not use. */
  | { readonly kind: 'unused-field'; readonly field: Field; readonly reason: string }
  /** A key inside a group that nothing reads. */
  | { readonly kind: 'unknown-part'; readonly field: Field; readonly entry: Entry }
  | ({ readonly kind: 'server'; readonly value: Node; readonly name: string | undefined } & PartProblem)
  /** `fatal`: the agent is not loaded. `event` is the hook event that the part belongs to. */
  | ({ readonly kind: 'hook'; readonly part: HookPart; readonly value: Node; readonly event: string | undefined; readonly fatal: boolean } & PartProblem)
  /** A strict hook event outside of `hooks`, which keeps the agent from loading. */
  | { readonly kind: 'hook-outside'; readonly entry: Entry; readonly path: readonly string[] }
);

export type FlawKind = Flaw['kind'];

/** Collects flaws while the reader goes through the values. */
export type Note = (flaw: Flaw) => void;
