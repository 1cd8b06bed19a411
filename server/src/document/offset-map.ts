import { inOrder, type Edit } from './span';

/** Tells where a place of an edited text was before the edits. */
export interface OffsetMap {
  /** The original offset; inside an inserted text, the place of its edit. */
  original(offset: number): number;
}

export const identityMap: OffsetMap = { original: (offset) => offset };

/** The map for a text that begins at `base` in the original. */
export function shiftedMap(base: number): OffsetMap {
  return base === 0 ? identityMap : { original: (offset) => offset + base };
}

/** The map from `applyEdits(text, edits)` back to `text`. */
export function mapOfEdits(edits: readonly Edit[]): OffsetMap {
  const stretches: { readonly from: number; readonly to: number; readonly kept: boolean }[] = [{ from: 0, to: 0, kept: true }];
  let growth = 0;
  for (const { span, text } of inOrder(edits)) {
    stretches.push({ from: span.start + growth, to: span.start, kept: false });
    growth += text.length - (span.end - span.start);
    stretches.push({ from: span.end + growth, to: span.end, kept: true });
  }
  return {
    original(offset) {
      const stretch = lastAtOrBefore(stretches, offset);
      return stretch.kept ? stretch.to + (offset - stretch.from) : stretch.to;
    },
  };
}

/** `inner` maps a text to the middle one, `outer` the middle one to the original. */
export function composeMaps(inner: OffsetMap, outer: OffsetMap): OffsetMap {
  return { original: (offset) => outer.original(inner.original(offset)) };
}

function lastAtOrBefore<T extends { readonly from: number }>(stretches: readonly T[], offset: number): T {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle] as T).from <= offset) low = middle;
    else high = middle - 1;
  }
  return stretches[low] as T;
}
