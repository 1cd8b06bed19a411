import type { AgentDocument } from '../../document/agent-document';
import { lineAt } from '../../document/lines';
import type { Node } from '../../document/node';
import { span, type Span } from '../../document/span';

/** Where to point at a value: its first line, without the blanks at the end; for a value that is missing, the key or the dash before it. */
export function headOf({ text }: AgentDocument, { span: at }: Node): Span {
  const line = lineAt(text, at.start);
  const end = Math.min(at.end, line.start + line.text.trimEnd().length);
  if (end > at.start) return span(at.start, end);
  const before = text.slice(line.start, at.start);
  const start = line.start + (/^(?:[\s-]*(?=[^\s-])|\s*)/.exec(before)?.[0].length ?? 0);
  return span(start, Math.max(start, line.start + before.trimEnd().length));
}

/** What a value is, as messages name it: "a list". */
export function kindOf(node: Node): string {
  if (node.kind === 'sequence') return 'a list';
  if (node.kind === 'mapping') return 'a map';
  if (node.value === null || node.value === '') return 'empty';
  return typeof node.value === 'string' ? 'text' : `a ${typeof node.value}`;
}

/** Names as messages list them: `"a", "b" or "c"`. */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}` : (quoted[0] ?? '');
}
