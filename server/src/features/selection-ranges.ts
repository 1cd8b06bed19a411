import type { SelectionRange } from 'vscode-languageserver-types';
import type { AgentDocument } from '../document/agent-document';
import type { Node } from '../document/node';
import { lineAt } from '../document/lines';
import { promptOf } from '../document/prompt';
import { span, touches, type Span } from '../document/span';
import type { Ranges } from './ranges';

/** The stretches around each offset, from a word outwards: value, pair, block; paragraph, passage, section; the file. */
export function selectionRanges(document: AgentDocument, offsets: readonly number[], ranges: Ranges): SelectionRange[] {
  return offsets.map((offset) => nested(around(document, offset), ranges));
}

function around(document: AgentDocument, offset: number): readonly Span[] {
  const { text, split } = document;
  const whole = span(0, text.length);
  if (split && offset < split.body.start) {
    const fenced = span(split.open.start, split.close?.end ?? split.block.end);
    return [whole, fenced, split.block, ...document.root.entries.flatMap(({ keySpan, value }) => pairAround(keySpan, value, offset)).map((at) => withoutBlanks(text, at))].filter((at) => touches(at, offset));
  }
  const prompt = promptOf(text, split?.body ?? whole);
  const passages = prompt.passages.map(({ opening, closing }) => span(opening.start, closing?.end ?? prompt.span.end));
  const candidates = [whole, prompt.span, ...prompt.headings.map(({ section }) => section), ...passages, paragraphAt(text, offset, prompt.span), lineSpan(text, offset)];
  return candidates.filter((at) => touches(at, offset));
}

function pairAround(keySpan: Span, value: Node, offset: number): readonly Span[] {
  const pair = span(keySpan.start, Math.max(keySpan.end, value.alias ? keySpan.end : value.span.end));
  return touches(pair, offset) ? [pair, keySpan, ...(value.alias ? [] : nodesAround(value, offset))] : [];
}

function nodesAround(node: Node, offset: number): readonly Span[] {
  if (!touches(node.span, offset)) return [];
  if (node.kind === 'mapping') return [node.span, ...node.entries.flatMap(({ keySpan, value }) => pairAround(keySpan, value, offset))];
  if (node.kind === 'sequence') return [node.span, ...node.items.flatMap((item) => (item.alias ? [] : nodesAround(item, offset)))];
  return [node.span];
}

/** A collection reaches to the start of the next line, which is not its own. */
function withoutBlanks(text: string, at: Span): Span {
  return span(at.start, at.start + text.slice(at.start, at.end).trimEnd().length);
}

/** The lines around `offset` up to the next blank ones. */
function paragraphAt(text: string, offset: number, within: Span): Span {
  let [start, end] = [lineAt(text, offset).start, lineAt(text, offset).end];
  for (let line = lineAt(text, start); start > within.start && line.text.trim() !== ''; ) {
    start = line.start;
    if (line.start === 0) break;
    line = lineAt(text, line.start - 1);
  }
  for (let line = lineAt(text, end); line.text.trim() !== ''; ) {
    end = line.end;
    if (line.next >= within.end) break;
    line = lineAt(text, line.next);
  }
  return span(start, end);
}

function lineSpan(text: string, offset: number): Span {
  const line = lineAt(text, offset);
  return span(line.start + line.text.length - line.text.trimStart().length, line.end);
}

/** From the widest to the narrowest; stretches that cut each other are left out. */
function nested(spans: readonly Span[], ranges: Ranges): SelectionRange {
  const byWidth = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  let current: { readonly at: Span; readonly selection: SelectionRange } | undefined;
  for (const at of byWidth) {
    const outer = current?.at;
    if (outer && (at.start < outer.start || at.end > outer.end || (at.start === outer.start && at.end === outer.end))) continue;
    current = { at, selection: { range: ranges.range(at), ...(current && { parent: current.selection }) } };
  }
  return current?.selection ?? { range: ranges.range(span(0, 0)) };
}
