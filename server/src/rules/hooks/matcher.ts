import type { AgentDocument } from '../../document/agent-document';
import { isNull, stringOf, type Node } from '../../document/node';
import type { Fix } from '../rule';
import { replace } from '../support/edits';

/** A matcher that is no string, as the string that it was meant to be. */
export function matcherFixes({ text }: AgentDocument, value: Node): readonly Fix[] {
  if (value.alias) return [];
  const { start, end } = value.span;
  if (isNull(value)) return [{ title: 'Match everything with ""', edits: [replace(value.span, start === end ? ' ""' : '""')], safe: true }];
  if (value.kind === 'scalar') return [{ title: 'Quote the matcher', edits: [replace(value.span, `"${text.slice(start, end)}"`)], safe: true }];
  const names = value.kind === 'sequence' ? value.items.map(stringOf) : [];
  if (names.length === 0 || !value.span || !names.every((name) => name !== undefined && /^[\w*.-]+$/.test(name))) return [];
  return value.kind === 'sequence' && value.flow ? [{ title: 'Join the names with "|"', edits: [replace(value.span, `"${names.join('|')}"`)], safe: true }] : [];
}
