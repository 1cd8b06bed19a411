import type { AgentDocument } from '../../document/agent-document';
import { lineAt } from '../../document/lines';
import type { Entry, Node } from '../../document/node';
import { span, type Span } from '../../document/span';
import type { Fix } from '../rule';
import { removeEntry, replace } from './edits';

/** The stretch of a value without the line end that block scalars and block collections reach up to. */
export function valueSpan({ text }: AgentDocument, { span: at }: Node): Span {
  return span(at.start, at.start + text.slice(at.start, at.end).trimEnd().length);
}

/** Longer values are cut in messages. */
const mostShown = 40;

/** A value as messages quote it: `"Plan"`; what spans lines is named by its kind. */
export function shown(document: AgentDocument, node: Node): string {
  const { start, end } = valueSpan(document, node);
  const source = document.text.slice(start, end);
  if (/[\r\n]/.test(source)) return node.kind === 'sequence' ? 'a list' : node.kind === 'mapping' ? 'a map' : 'a text of several lines';
  return `"${cut(bare(source))}"`;
}

/** A one-line source text without the quotes around it. */
export function bare(source: string): string {
  return /^(["'])(.*)\1$/.exec(source)?.[2] ?? source;
}

/** A text for a message, in one line and cut where it is long. */
export function cut(text: string): string {
  const line = text.slice(0, mostShown + 1).replace(/[\r\n]+\s*/g, ' ');
  return text.length > mostShown ? `${line.slice(0, mostShown - 1)}…` : line;
}

/** Writes another value, in the quotes that the old one has; not where a comment stands among its lines. */
export function changeValue(document: AgentDocument, node: Node, value: string, safe: boolean): Fix | undefined {
  const at = valueSpan(document, node);
  const source = document.text.slice(at.start, at.end);
  if (/[\r\n]/.test(source) && /\s#/.test(source)) return undefined;
  const quotes = node.kind === 'scalar' && source.length > 1 && /^["']/.test(source) && source.endsWith(source[0] ?? '');
  return { title: `Change to "${value}"`, edits: [replace(quotes ? span(at.start + 1, at.end - 1) : at, value)], safe };
}

/** Removes a pair with its lines, where it has them to itself and nothing else refers to its value. */
export function removal(document: AgentDocument, entry: Entry): Fix | undefined {
  const { text, root, block } = document;
  const whole = span(entry.keySpan.start, Math.max(entry.keySpan.end, valueSpan(document, entry.value).end));
  const before = text.slice(lineAt(text, whole.start).start, whole.start);
  const behind = text.slice(whole.end, lineAt(text, whole.end).end);
  if (block === undefined || block.attempt === 'none' || root.flow || before.trim() !== '' || !/^\s*(?:#.*)?$/.test(behind) || text.slice(whole.start, whole.end).includes('&')) return undefined;
  return { title: `Remove "${cut(bare(text.slice(entry.keySpan.start, entry.keySpan.end)))}"`, edits: [removeEntry(document, entry)], safe: false };
}

/** A list of fixes without the ones that there are not. */
export function present(...fixes: readonly (Fix | undefined)[]): readonly Fix[] {
  return fixes.filter((fix) => fix !== undefined);
}
