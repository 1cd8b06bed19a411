import { lineAt, type Line } from '../lines';
import { span, touches, type Span } from '../span';
import type { Cursor, Step } from './cursor';
import type { Sketch, Sketched, SketchItem, SketchList, SketchMap, SketchPair, SketchScalar } from './sketch';

/** The places that the cursor is at; none in comments and in prose. Two where a list is no deeper than the key above it. */
export function cursorsAt(text: string, { root, comments }: Sketched, offset: number): readonly Cursor[] {
  if (comments.some((comment) => comment.start <= offset && offset <= comment.end)) return [];
  const line = lineAt(text, offset);
  const finder = new Finder(offset, line);
  if (root.flow) return finder.inFlow(root, []);
  return line.text.trim() === '' ? finder.belowMap(root, []) : finder.inMap(root, []);
}

class Finder {
  private readonly column: number;
  private readonly here: Span;

  constructor(
    private readonly offset: number,
    private readonly line: Line,
  ) {
    this.column = offset - line.start;
    this.here = span(offset, offset);
  }

  inMap(map: SketchMap, trail: readonly Step[]): readonly Cursor[] {
    const pair = map.pairs.findLast(({ keySpan }) => keySpan.start <= this.offset);
    if (!pair) return [];
    if (touches(pair.keySpan, this.offset)) return [{ trail, span: pair.keySpan, flow: false, key: { map, self: pair } }];
    if (pair.colon === undefined || this.offset <= pair.colon) return [];
    return this.inHolder(pair, [...trail, { in: map, at: pair }], pair.colon);
  }

  private inHolder(holder: SketchPair | SketchItem, trail: readonly Step[], start: number): readonly Cursor[] {
    const { value } = holder;
    const onLine = start >= this.line.start;
    if (value?.kind === 'scalar') return this.inScalar(value, trail, onLine);
    if (value?.flow) return this.inFlow(value, trail);
    if (value?.kind === 'map') return this.inMap(value, trail);
    if (value) return this.inList(value, trail);
    if (!onLine) return [];
    const empty: Cursor = { trail, span: this.here, flow: false, value: { scalar: undefined, ownLine: false } };
    return 'dash' in holder ? [{ ...empty, key: { map: undefined, self: undefined } }] : [empty];
  }

  private inList(list: SketchList, trail: readonly Step[]): readonly Cursor[] {
    const item = list.items.findLast((candidate) => startOf(candidate) <= this.offset);
    if (!item) return [];
    if (item.dash !== undefined) return this.offset > item.dash ? this.inHolder(item, [...trail, { in: list, at: item }], item.dash) : [];
    return item.value?.kind === 'scalar' && touches(item.value.span, this.offset) ? [{ trail, span: item.value.span, flow: false, item: { list } }] : [];
  }

  private inScalar(scalar: SketchScalar, trail: readonly Step[], onLine: boolean, flow = false): readonly Cursor[] {
    if (this.offset < scalar.span.start || (scalar.style === 'block' && scalar.span.start >= this.line.start)) return [];
    if (this.offset > scalar.span.end) return goesOn(scalar) && scalar.span.end >= this.line.start ? [this.behind(scalar, trail, flow)] : [];
    const ownLine = scalar.column !== undefined && !onLine;
    const cursor: Cursor = { trail, span: scalar.span, flow, value: { scalar, ownLine } };
    if (scalar.column === undefined) return [cursor];
    return [{ ...cursor, key: { map: undefined, self: undefined }, ...(ownLine && { item: { list: undefined } }) }];
  }

  /** Behind a text that may go on. */
  private behind(scalar: SketchScalar, trail: readonly Step[], flow: boolean): Cursor {
    return { trail, span: this.here, flow, value: { scalar, ownLine: false } };
  }

  inFlow(node: SketchList | SketchMap, trail: readonly Step[]): readonly Cursor[] {
    const { flow } = node;
    if (!flow || this.offset <= flow.start || (this.offset >= flow.end && (node.closed || this.offset > flow.end))) return [];
    if (node.kind === 'map') return this.inBraces(node, trail);
    const item = node.items.find(({ region }) => region && touches(region, this.offset));
    return item ? this.inRegion(item.value, [...trail, { in: node, at: item }]) : [];
  }

  private inBraces(map: SketchMap, trail: readonly Step[]): readonly Cursor[] {
    const pair = map.pairs.find(({ region }) => region && touches(region, this.offset));
    if (!pair) return [];
    if (pair.colon !== undefined && this.offset > pair.colon) return this.inRegion(pair.value, [...trail, { in: map, at: pair }]);
    const written = touches(pair.keySpan, this.offset);
    if (!written && pair.key !== '') return [];
    return [{ trail, span: written ? pair.keySpan : this.here, flow: true, key: { map, self: pair } }];
  }

  private inRegion(value: Sketch | undefined, trail: readonly Step[]): readonly Cursor[] {
    if (!value) return [{ trail, span: this.here, flow: true, value: { scalar: undefined, ownLine: false } }];
    return value.kind === 'scalar' ? this.inScalar(value, trail, true, true) : this.inFlow(value, trail);
  }

  /** On a blank line: the column tells where what will be written belongs. */
  belowMap(map: SketchMap, trail: readonly Step[]): readonly Cursor[] {
    const pair = map.pairs.findLast(({ keySpan }) => keySpan.start <= this.offset);
    const step: readonly Step[] = pair ? [...trail, { in: map, at: pair }] : trail;
    const value = pair?.value;
    if (this.column > map.indent || (value && isFlowAround(value, this.offset))) return pair ? this.below(pair, step) : [];
    if (this.column < map.indent || (value && isBelow(value, this.offset))) return [];
    const key: Cursor = { trail, span: this.here, flow: false, key: { map, self: undefined } };
    const besides = value?.kind === 'list' && !value.flow && value.indent === this.column ? [this.newItem(value, step)] : [];
    return [key, ...besides];
  }

  private below(holder: SketchPair | SketchItem, trail: readonly Step[]): readonly Cursor[] {
    const { value } = holder;
    if ('colon' in holder && holder.colon === undefined) return [];
    if (!value) {
      const nothing = { key: { map: undefined, self: undefined }, value: { scalar: undefined, ownLine: true } };
      return [{ trail, span: this.here, flow: false, ...nothing, item: { list: undefined } }];
    }
    if (value.kind === 'scalar') return goesOn(value) && this.offset > value.span.end ? [this.behind(value, trail, false)] : [];
    if (value.flow) return this.inFlow(value, trail);
    return value.kind === 'map' ? this.belowMap(value, trail) : this.belowList(value, trail);
  }

  private belowList(list: SketchList, trail: readonly Step[]): readonly Cursor[] {
    if (this.column === list.indent) return [this.newItem(list, trail)];
    const item = list.items.findLast((candidate) => startOf(candidate) <= this.offset);
    return item && this.column > list.indent ? this.below(item, [...trail, { in: list, at: item }]) : [];
  }

  private newItem(list: SketchList, trail: readonly Step[]): Cursor {
    return { trail, span: this.here, flow: false, item: { list } };
  }
}

/** Whether nothing shows where the text ends. */
function goesOn({ style, closed }: SketchScalar): boolean {
  return style === 'plain' || style === 'block' || !closed;
}

function startOf({ dash, value }: SketchItem): number {
  return dash ?? (value?.kind === 'scalar' ? value.span.start : Infinity);
}

/** Whether the value is written in lines below the cursor. */
function isBelow(value: Sketch, offset: number): boolean {
  if (value.kind === 'scalar') return value.span.start > offset;
  if (value.flow) return value.flow.start > offset;
  const first = value.kind === 'map' ? value.pairs[0]?.keySpan.start : value.items[0] && startOf(value.items[0]);
  return (first ?? 0) > offset;
}

/** Whether the cursor is between brackets that are closed somewhere. */
function isFlowAround(value: Sketch, offset: number): boolean {
  return value.kind !== 'scalar' && value.flow !== undefined && value.closed && value.flow.start < offset && offset < value.flow.end;
}
