import type { AgentDocument } from '../../document/agent-document';
import { effectiveEntries, stringOf, type Node } from '../../document/node';
import type { Edit } from '../../document/span';
import type { ConfigValue } from '../../spec/config-key';
import type { Fix } from '../rule';
import { kindOf, oneOf } from './blame';
import { didYouMean } from './did-you-mean';
import { replace } from './edits';

/** What the value of a configuration key must be, as messages say it. */
export function expectedWords(expected: ConfigValue): string {
  switch (expected.kind) {
    case 'one-of':
      return oneOf(expected.values);
    case 'boolean':
      return 'true or false, without quotes';
    case 'number':
      return 'a number, without quotes';
    case 'positive':
      return 'a number above zero, without quotes';
    case 'text':
      return 'a string that is not empty';
    case 'strings':
      return 'a list of strings';
    case 'string-map':
      return 'a map of strings';
    default:
      return `a ${expected.kind}`;
  }
}

/** What stands there instead: the whole value, or the part of a list or map that is no string. */
export function foundWords(value: Node, expected: ConfigValue): string {
  if (expected.kind === 'strings' && value.kind === 'sequence') {
    const at = value.items.findIndex((item) => stringOf(item) === undefined);
    const item = value.items[at];
    return item ? `item ${at + 1} is ${kindOf(item)}` : 'one of its items is none';
  }
  if (expected.kind === 'string-map' && value.kind === 'mapping') {
    const entry = effectiveEntries(value).find((candidate) => stringOf(candidate.value) === undefined);
    return entry ? `"${entry.key}" is ${kindOf(entry.value)}` : 'one of its values is none';
  }
  if (value.kind === 'scalar' && (value.value === null || value.value === '')) return 'it is empty';
  const text = stringOf(value);
  return expected.kind === 'one-of' && text !== undefined ? `this is "${text}"` : `this is ${shortScalar(value) ?? kindOf(value)}`;
}

function shortScalar(value: Node): string | undefined {
  return value.kind === 'scalar' && typeof value.value !== 'string' ? String(value.value) : undefined;
}

/** How a value that was refused becomes one of the expected kind, where it shows what was meant. */
export function valueFixes(document: AgentDocument, value: Node, expected: ConfigValue): readonly Fix[] {
  switch (expected.kind) {
    case 'string':
    case 'text':
      return isNotString(value) && value.value !== null ? [{ title: 'Quote the value', edits: [quoteEdit(document, value)], safe: true }] : [];
    case 'strings':
    case 'string-map':
      return [...quoteParts(document, value), ...listOfWords(value, expected)];
    default:
      return written(value, expected).map((text) => ({ title: `Change to "${text}"`, edits: [replace(value.span, text)], safe: expected.kind !== 'one-of' }));
  }
}

function isNotString(node: Node): node is Extract<Node, { kind: 'scalar' }> {
  return node.kind === 'scalar' && typeof node.value !== 'string' && !node.alias;
}

function quoteEdit({ text }: AgentDocument, { span }: Node): Edit {
  return span.start === span.end ? replace(span, ' ""') : replace(span, `"${text.slice(span.start, span.end)}"`);
}

/** Numbers, booleans and nothings among the strings of a list or a map: `[--port, 8080]`. */
function quoteParts(document: AgentDocument, value: Node): readonly Fix[] {
  if (value.kind === 'scalar') return [];
  const parts = value.kind === 'sequence' ? value.items : effectiveEntries(value).map((entry) => entry.value);
  const wrong = parts.filter(isNotString);
  return wrong.length > 0 ? [{ title: 'Quote what is no string', edits: wrong.map((part) => quoteEdit(document, part)), safe: true }] : [];
}

/** `-y server` where a list belongs. */
function listOfWords(value: Node, { kind }: ConfigValue): readonly Fix[] {
  const words = stringOf(value)?.trim();
  if (kind !== 'strings' || words === undefined || words === '' || /["'\\\r\n]/.test(words)) return [];
  return [{ title: 'Split into a list', edits: [replace(value.span, `[${words.split(/\s+/).map((word) => `"${word}"`).join(', ')}]`)], safe: false }];
}

const yes = new Set(['true', 'yes', 'on']);
const no = new Set(['false', 'no', 'off']);

function written(value: Node, expected: ConfigValue): readonly string[] {
  const text = stringOf(value)?.trim();
  if (text === undefined || (value.kind === 'scalar' && /^(?:literal|folded)$/.test(value.style))) return [];
  const word = text.toLowerCase();
  if (expected.kind === 'boolean') return yes.has(word) ? ['true'] : no.has(word) ? ['false'] : [];
  if (expected.kind === 'number' || expected.kind === 'positive') return /^\d+(?:\.\d+)?$/.test(text) ? [text] : [];
  const near = expected.kind === 'one-of' ? didYouMean(text, expected.values) : undefined;
  return near === undefined ? [] : [near];
}
