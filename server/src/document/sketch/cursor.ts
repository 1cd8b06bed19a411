import type { Span } from '../span';
import type { SketchItem, SketchList, SketchMap, SketchPair, SketchScalar } from './sketch';

/** One way down from the root. */
export type Step =
  | { readonly in: SketchMap; readonly at: SketchPair }
  | { readonly in: SketchList; readonly at: SketchItem };

/** What can be written at the cursor; where several things can, each of `key`, `item` and `value` is there. */
export interface Cursor {
  /** From the root to the node that is being written or added to. */
  readonly trail: readonly Step[];
  /** What is there already and would be replaced; empty where nothing is. The cursor touches it. */
  readonly span: Span;
  /** In brackets or braces. */
  readonly flow: boolean;
  /** A key of a map: `map` is absent where the key would be its first. */
  readonly key?: { readonly map: SketchMap | undefined; readonly self: SketchPair | undefined };
  /** An item whose dash is not written yet: `list` is absent where it would be the first. */
  readonly item?: { readonly list: SketchList | undefined };
  /** A text: `scalar` is absent where nothing is written yet. `ownLine`: in a line below its key. */
  readonly value?: { readonly scalar: SketchScalar | undefined; readonly ownLine: boolean };
}
