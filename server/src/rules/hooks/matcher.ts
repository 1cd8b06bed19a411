import type { AgentDocument } from '../../document/agent-document';
import { isNull, stringOf, type Node } from '../../document/node';
import { span, type Edit } from '../../document/span';
import type { Fix } from '../rule';
import { replace } from '../support/edits';

/** A matcher that is no string, as the string that it was meant to be. */
export function matcherFixes({ text }: AgentDocument, value: Node): readonly Fix[] {
  if (value.alias) return [];
  const { start, end } = value.span;
  if (isNull(value)) return [{ title: 'Match everything with ""', edits: [replace(value.span, start === end ? ' ""' : '""')], safe: true }];
  if (value.kind === 'scalar') return [{ title: 'Quote the matcher', edits: [replace(value.span, `"${text.slice(start, end)}"`)], safe: true }];
  const names = value.kind === 'sequence' ? value.items.map(stringOf) : value.entries.map((entry) => stringOf(entry.value));
  if (names.length === 0 || !names.every((name) => name !== undefined && /^[\w*.|-]+$/.test(name))) return [];
  if (value.kind === 'mapping' && names.length > 1) return [];
  const title = names.length > 1 ? 'Join the names with "|"' : 'Write the matcher as text';
  const edit = textEdit(text, value, `"${names.join('|')}"`);
  return edit ? [{ title, edits: [edit], safe: true }] : [];
}

/** Puts a text in the place of a list or map; of one that stands on lines of its own, behind the colon. */
function textEdit(text: string, { span: { start, end } }: Node, quoted: string): Edit | undefined {
  const written = text.slice(start, end).trimEnd();
  if (written.includes('#')) return undefined;
  const at = span(start, start + written.length);
  const colon = text.lastIndexOf(':', start - 1);
  const gap = text.slice(colon + 1, start);
  if (!gap.includes('\n')) return replace(at, quoted);
  return gap.trim() === '' ? replace(span(colon + 1, at.end), ` ${quoted}`) : undefined;
}
