import { isAlias, isMap, isPair, isScalar, parseAllDocuments, parseDocument, type Document, type ParsedNode } from 'yaml';
import type { OffsetMap } from './offset-map';
import type { Entry, Mapping, Node, Scalar, ScalarStyle } from './node';
import type { Span } from './span';

/** Why a text is not YAML for the reader. `code` is the library's, or one of ours for what only the reader refuses. */
export interface SyntaxProblem {
  readonly code: string;
  /** In offsets of the file, through the map that the parser was given. */
  readonly offset: number;
}

export interface ParsedYaml {
  /** What the text holds, as far as it could be understood; `undefined` for nothing. */
  readonly root: Node | undefined;
  /** The first thing that makes the reader refuse the text. */
  readonly problem: SyntaxProblem | undefined;
}

/**
 * Parses as Bun.YAML does, which Claude Code reads frontmatter with: YAML 1.2 core, duplicate keys allowed, `<<` merged.
 * Where the `yaml` library differs, this file makes up for it; docs/decisions/yaml-parser.md lists each place.
 * Never throws: what overflows the stack is a problem like any other.
 */
export function parseYaml(text: string, offsets: OffsetMap): ParsedYaml {
  // Bun takes a lone carriage return as a line break. Same length, so that offsets stay.
  const source = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
  const nul = source.indexOf('\0');
  try {
    const document = parseDocument(source, options);
    const conversion = new Conversion(source, offsets);
    const root = document.contents ? conversion.node(document.contents) : undefined;
    if (nul !== -1) return { root, problem: { code: 'NUL', offset: offsets.original(nul) } };
    const problem = firstProblem(document, source) ?? conversion.problem;
    if (problem?.code === 'MULTIPLE_DOCS') return severalDocuments(source, root, problem, offsets);
    return { root, problem: problem && { ...problem, offset: offsets.original(problem.offset) } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { root: undefined, problem: { code: 'TOO_DEEP', offset: offsets.original(0) } };
  }
}

const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', stringKeys: false } as const;

function firstProblem(document: Document.Parsed, source: string): SyntaxProblem | undefined {
  const error = document.errors.find(
    // Bun takes a plain value that begins with a comma outside brackets.
    ({ code, pos }) => !(code === 'BAD_SCALAR_START' && source[pos[0]] === ','),
  );
  return error && { code: error.code, offset: error.pos[0] };
}

/** Bun returns a list of documents, which is no mapping, so the reader sees an empty frontmatter. */
function severalDocuments(source: string, root: Node | undefined, problem: SyntaxProblem, offsets: OffsetMap): ParsedYaml {
  const documents = parseAllDocuments(source, options);
  const broken = 'empty' in documents || documents.some((document) => firstProblem(document, source));
  if (broken) return { root, problem: { ...problem, offset: offsets.original(problem.offset) } };
  const span = { start: offsets.original(0), end: offsets.original(source.length) };
  return { root: { kind: 'sequence', span, items: root ? [root] : [], flow: false }, problem: undefined };
}

/** Turns the library's tree into ours, with aliases resolved, merges done and offsets mapped to the file. */
class Conversion {
  problem: SyntaxProblem | undefined;
  private readonly anchors = new Map<string, Node>();

  constructor(
    private readonly source: string,
    private readonly offsets: OffsetMap,
  ) {}

  node(node: ParsedNode, from = node.range[0]): Node {
    if (isAlias(node)) return this.alias(node.source, node.range[0], node.range[1]);
    const base = { span: this.span(node.range[0], node.range[1]), ...this.properties(from, node) };
    const converted: Node = isScalar(node)
      ? { ...base, ...scalarOf(node) }
      : isMap(node)
        ? { ...base, kind: 'mapping', flow: node.flow === true, entries: this.entries(node.items) }
        : { ...base, kind: 'sequence', flow: node.flow === true, items: this.items(node.items) };
    if (node.anchor !== undefined) this.anchors.set(node.anchor, converted);
    return converted;
  }

  private alias(name: string, start: number, end: number): Node {
    const target = this.anchors.get(name);
    const span = this.span(start, end);
    if (target) return { ...target, span, alias: true };
    this.problem ??= { code: 'UNRESOLVED_ALIAS', offset: start };
    return { kind: 'scalar', span, value: null, style: 'plain', alias: true };
  }

  private items(items: readonly unknown[]): Node[] {
    return items.map((item) => (isPair(item) ? this.pairAsMapping(item) : this.node(item as ParsedNode)));
  }

  /** `[a: 1]` holds a mapping of one pair. */
  private pairAsMapping(pair: unknown): Mapping {
    const entries = this.entries([pair]);
    const start = entries[0]?.keySpan.start ?? 0;
    return { kind: 'mapping', flow: true, entries, span: { start, end: entries.at(-1)?.value.span.end ?? start } };
  }

  private entries(pairs: readonly unknown[]): Entry[] {
    const merged: Entry[] = [];
    const own: Entry[] = [];
    for (const pair of pairs) {
      if (!isPair(pair)) continue;
      const entry = this.entry(pair.key as ParsedNode, pair.value as ParsedNode | null);
      const sources = isScalar(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN' ? mergeSources(entry.value) : undefined;
      if (sources) merged.unshift(...sources.toReversed().flatMap((source) => source.entries));
      else own.push(entry);
    }
    return merged.length === 0 ? own : [...merged, ...own];
  }

  private entry(key: ParsedNode, value: ParsedNode | null): Entry {
    const keyNode = this.node(key);
    const keySpan = keyNode.span;
    const colon = this.source.indexOf(':', key.range[1]) + 1 || key.range[1];
    if (!value) return { key: keyText(keyNode), keySpan, value: absent(this.span(colon, colon)) };
    const converted = this.node(value, colon);
    const empty = converted.kind === 'scalar' && converted.style === 'absent';
    return { key: keyText(keyNode), keySpan, value: empty ? { ...converted, span: this.span(colon, colon) } : converted };
  }

  /** The anchor and tag that stand between `from` and the value. */
  private properties(from: number, node: ParsedNode): { properties?: Span } {
    if (node.tag === undefined && !('anchor' in node && node.anchor !== undefined)) return {};
    const prelude = this.source.slice(from, node.range[0]);
    const written = /[&!]\S*(?:\s+[&!]\S*)?/.exec(prelude);
    if (!written) return {};
    return { properties: this.span(from + written.index, from + written.index + written[0].length) };
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

interface LibraryScalar {
  readonly value: unknown;
  readonly source?: string;
  readonly type?: string | null;
  readonly tag?: string;
}

function scalarOf(node: LibraryScalar): Pick<Scalar, 'kind' | 'value' | 'style'> {
  const style = styles[node.type ?? ''] ?? (node.source === '' || node.source === undefined ? 'absent' : 'plain');
  return { kind: 'scalar', style, value: scalarValue(node, style) };
}

function scalarValue({ value, source = '', tag }: LibraryScalar, style: ScalarStyle): Scalar['value'] {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string') {
    if (style === 'absent' && tag !== undefined && !tag.endsWith(':str')) return null;
    if (tag === 'tag:yaml.org,2002:float' && Number.isFinite(Number(source))) return Number(source);
    // Bun reads a signed hexadecimal or octal number; the core schema has them unsigned only.
    if (style === 'plain' && tag === undefined && /^[-+]0(?:x[\da-fA-F]+|o[0-7]+)$/.test(source))
      return (source.startsWith('-') ? -1 : 1) * Number(source.slice(1));
    return value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function absent(span: Span): Scalar {
  return { kind: 'scalar', span, value: null, style: 'absent' };
}

/** A key as the property name that JavaScript makes of it. */
function keyText(node: Node): string {
  if (node.kind === 'scalar') return String(node.value);
  if (node.kind === 'mapping') return '[object Object]';
  return node.items.map((item) => (item.kind === 'scalar' && item.value === null ? '' : keyText(item))).join(',');
}

/** The mappings that a merge key brings in, or `undefined` where the reader keeps `<<` as an ordinary key. */
function mergeSources(value: Node): readonly Mapping[] | undefined {
  if (value.kind === 'mapping') return [value];
  if (value.kind !== 'sequence') return undefined;
  const mappings = value.items.filter((item): item is Mapping => item.kind === 'mapping');
  return mappings.length === value.items.length ? mappings : undefined;
}

