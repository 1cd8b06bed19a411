import { isAlias, isMap, isScalar, type Pair, type ParsedNode, type Scalar as LibraryScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Entry, Mapping, Node, Scalar, ScalarStyle, Sequence } from '../node';
import type { OffsetMap } from '../offset-map';
import type { Span } from '../span';
import { colonBehind, isMisplaced } from './colons';
import { Extents, mostHeight } from './extent';
import { EntryList, keyText } from './keys';
import type { Masked } from './masks';
import { quoteProblem, scalarValue } from './scalars';
import { propertiesBefore, type Properties } from './tags';

/** What Bun refuses although the library takes it. `offset` counts from the start of the text. */
export interface ConversionProblem {
  readonly code: string;
  readonly offset: number;
}

type LibraryCollection = YAMLMap.Parsed | YAMLSeq.Parsed;

/** Turns the library's tree into ours, with aliases resolved, merges done and offsets mapped to the file. */
export class Conversion {
  private readonly anchors = new Map<string, Node>();
  private readonly extents = new Extents();
  private readonly source: string;
  private depth = 0;
  private first: ConversionProblem | undefined;

  constructor(
    private readonly masked: Masked,
    private readonly offsets: OffsetMap,
  ) {
    this.source = masked.source;
  }

  /** The first problem in what was converted so far. */
  get problem(): ConversionProblem | undefined {
    return this.first;
  }

  node(node: ParsedNode): Node {
    if (isAlias(node)) return this.alias(node.source, node.range);
    const properties = propertiesBefore(this.source, node.range[0], node.anchor, node.tag !== undefined);
    if (properties?.tag?.broken) this.refuse('BAD_TAG', properties.tag.start);
    const base = { span: this.span(node.range[0], node.range[1]), ...(properties && { properties: this.span(properties.start, properties.end) }) };
    // An alias inside of what it names makes the only cycles there are; here they end in null.
    if (node.anchor !== undefined && !this.anchors.has(node.anchor)) this.anchors.set(node.anchor, absent(base.span));
    const converted: Node = isScalar(node) ? { ...base, ...this.scalar(node, properties) } : this.collection(node, base);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, converted);
    return converted;
  }

  private collection(node: LibraryCollection, base: Pick<Node, 'span' | 'properties'>): Node {
    if (this.depth >= mostHeight) {
      this.refuse('TOO_DEEP', node.range[0]);
      return absent(base.span);
    }
    this.depth++;
    const flow = node.flow === true;
    const converted: Mapping | Sequence = isMap(node)
      ? { ...base, kind: 'mapping', flow, entries: this.entries(node.items, node) }
      : { ...base, kind: 'sequence', flow, items: node.items.map((item) => this.node(item)) };
    this.depth--;
    this.extents.measure(converted);
    return converted;
  }

  private alias(name: string, [start, end]: ParsedNode['range']): Node {
    const span = this.span(start, end);
    const target = this.anchors.get(name);
    const code = target ? this.copyProblem(target) : 'UNRESOLVED_ALIAS';
    if (code !== undefined) this.refuse(code, start);
    if (!target || code !== undefined) return { ...absent(span), style: 'plain', alias: true };
    const copy: Node = { ...target, span, alias: true };
    this.extents.measureAs(copy, target);
    return copy;
  }

  private copyProblem(target: Node): string | undefined {
    if (this.depth + this.extents.of(target).height > mostHeight) return 'TOO_DEEP';
    return this.extents.spend(target) ? undefined : 'TOO_LARGE';
  }

  private scalar(node: LibraryScalar.Parsed, properties: Properties | undefined): Pick<Scalar, 'kind' | 'value' | 'style'> {
    const style = styles[node.type ?? ''] ?? (node.source === '' ? 'absent' : 'plain');
    const raw = { style, text: node.source, written: this.source.slice(node.range[0], node.range[1]), tag: properties?.tag };
    const problem = quoteProblem(raw);
    if (problem) this.refuse(problem, problem === 'MISSING_CHAR' ? node.range[1] : node.range[0]);
    return { kind: 'scalar', style, value: scalarValue(raw) };
  }

  private entries(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], map: ParsedNode): readonly Entry[] {
    const list = new EntryList((source) => {
      const affordable = this.extents.spend(source);
      if (!affordable) this.refuse('TOO_LARGE', map.range[0]);
      return affordable;
    });
    for (const pair of pairs) {
      const colon = pair.value ? colonBehind(this.source, pair.key) : undefined;
      // What stands below an explicit key without a colon, the library drops without a word.
      if (!pair.value && pair.srcToken?.value) this.refuse('MISSING_CHAR', pair.srcToken.value.offset);
      // Told only where nothing was told before, as lines may be long.
      if (!this.first && colon !== undefined && isMisplaced(this.source, colon, pair.key, map, pair === pairs[0])) this.refuse('BAD_INDENT', colon);
      list.add(this.entry(pair.key, pair.value, colon === undefined ? pair.key.range[1] : colon + 1));
    }
    return list.entries;
  }

  private entry(key: ParsedNode, value: ParsedNode | null, afterColon: number): Entry {
    const keyNode = this.node(key);
    const text = this.masked.listKeys.has(key.range[0]) ? '[object Object]' : keyText(keyNode);
    return { key: text, keySpan: keyNode.span, value: this.value(value, this.span(afterColon, afterColon)) };
  }

  private value(value: ParsedNode | null, afterColon: Span): Node {
    if (!value) return absent(afterColon);
    const node = this.node(value);
    if (node.kind !== 'scalar' || node.style !== 'absent' || node.alias) return node;
    const end = node.properties?.end;
    return { ...node, span: end === undefined ? afterColon : { start: end, end } };
  }

  private refuse(code: string, offset: number): void {
    if (!this.first || offset < this.first.offset) this.first = { code, offset };
  }

  private span(start: number, end: number): Span {
    return { start: this.offsets.original(start), end: this.offsets.original(end) };
  }
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function absent(span: Span): Scalar {
  return { kind: 'scalar', span, value: null, style: 'absent' };
}
