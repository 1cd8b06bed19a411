import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { bodyOf, type AgentDocument } from '../document/agent-document';
import { stringOf, type Entry, type Node } from '../document/node';
import { promptOf, type Heading } from '../document/prompt';
import { span } from '../document/span';
import type { Ranges } from './ranges';

/** How deep the values of the frontmatter are unfolded: event, matcher, entry. */
const deepest = 4;

/** The frontmatter's keys and the prompt's headings, each with what lies in it. */
export function outline(document: AgentDocument, ranges: Ranges): DocumentSymbol[] {
  const { text } = document;
  const keys = document.root.entries.filter(({ keySpan }) => keySpan.end > keySpan.start).map((entry) => keySymbol(entry, ranges, 1));
  const { headings } = promptOf(text, bodyOf(document));
  return [...keys, ...sections(headings, ranges)];
}

function keySymbol({ key, keySpan, value }: Entry, ranges: Ranges, depth: number): DocumentSymbol {
  // An alias stands elsewhere, and an outline must not reach beyond the key that it belongs to.
  const end = value.alias ? keySpan.end : Math.max(keySpan.end, value.span.end);
  return {
    name: key.trim() === '' ? '(empty)' : key,
    detail: (stringOf(value) ?? '').slice(0, 80),
    kind: value.kind === 'scalar' ? SymbolKind.Property : value.kind === 'sequence' ? SymbolKind.Array : SymbolKind.Object,
    range: ranges.range(span(keySpan.start, end)),
    selectionRange: ranges.range(keySpan),
    ...(depth < deepest && !value.alias && { children: childrenOf(value, ranges, depth) }),
  };
}

function childrenOf(node: Node, ranges: Ranges, depth: number): DocumentSymbol[] {
  if (node.kind === 'mapping') return node.entries.filter(({ keySpan }) => lies(keySpan, node.span)).map((entry) => keySymbol(entry, ranges, depth + 1));
  if (node.kind === 'sequence') return node.items.flatMap((item) => (item.alias ? [] : childrenOf(item, ranges, depth)));
  return [];
}

/** Pairs that were merged in from elsewhere are not shown twice. */
function lies(inner: { readonly start: number; readonly end: number }, outer: { readonly start: number; readonly end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && inner.end > inner.start;
}

function sections(headings: readonly Heading[], ranges: Ranges): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [];
  for (const { level, title, line, section } of headings) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const children: DocumentSymbol[] = [];
    const symbol = { name: title === '' ? '(empty)' : title, kind: SymbolKind.String, range: ranges.range(section), selectionRange: ranges.range(line), children };
    (open.at(-1)?.children ?? roots).push(symbol);
    open.push({ level, children });
  }
  return roots;
}
