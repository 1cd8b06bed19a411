import type { AgentDocument } from '../../document/agent-document';
import { lineEndOf, linesIn } from '../../document/lines';
import { effectiveEntries, entryOf, isNull, type Entry } from '../../document/node';
import { span, type Edit, type Span } from '../../document/span';
import type { Fix } from '../rule';
import { columnOf } from '../support/block';
import { insert, linesOf, remove, replace } from '../support/edits';
import { hooksEntry } from './tree';

const indentation = '  ';

/** Puts an event with its lines under `hooks`: in place where there is none or the key above is empty, else at the end of it. */
export function moveIntoHooks(document: AgentDocument, event: Entry): Fix | undefined {
  const field = document.dialect.fields.find(({ form }) => form.kind === 'hooks');
  if (!field || document.root.flow || document.root.entries.filter(({ key }) => key === event.key).length > 1) return undefined;
  const { text } = document;
  const hooks = hooksEntry(document);
  const lines = linesOf(document, span(event.keySpan.start, Math.max(event.keySpan.end, event.value.span.end)));
  const title = `Put "${event.key}" under "${field.name}"`;
  const indented = (by: string) => [...linesIn(text, lines.start, lines.end)].map((line) => (line.text === '' ? '' : by) + text.slice(line.start, line.next));
  if (!hooks) return { title, edits: [insert(lines.start, field.name + ':' + lineEndOf(text)), ...indentEdits(document, lines)], safe: true };
  if (isNull(hooks.value)) return isRightAbove(document, hooks, event) ? { title, edits: indentBelow(document, hooks, lines), safe: true } : undefined;
  if (hooks.value.kind !== 'mapping' || hooks.value.flow || entryOf(hooks.value, event.key)) return undefined;
  const last = effectiveEntries(hooks.value).at(-1);
  const column = columnOf(document, last?.keySpan.start ?? 0);
  if (!last || text[lines.end - 1] !== '\n') return undefined;
  const end = linesOf(document, span(hooks.keySpan.start, hooks.value.span.end)).end;
  return { title, edits: [remove(lines), insert(end, indented(' '.repeat(column)).join(''))], safe: true };
}

/** Whether nothing but the end of the line stands between the empty key and the event. */
function isRightAbove({ text }: AgentDocument, hooks: Entry, event: Entry): boolean {
  return event.keySpan.start > hooks.value.span.end && /^[ \t]*\r?\n$/.test(text.slice(hooks.value.span.end, event.keySpan.start));
}

/** The line end before the first line belongs to the edit, since it is what changes the value of the key above. */
function indentBelow(document: AgentDocument, hooks: Entry, lines: Span): readonly Edit[] {
  const gap = span(hooks.value.span.end, lines.start);
  const [, ...rest] = indentEdits(document, lines);
  return [replace(gap, document.text.slice(gap.start, gap.end) + indentation), ...rest];
}

function indentEdits({ text }: AgentDocument, lines: Span): readonly Edit[] {
  return [...linesIn(text, lines.start, lines.end)].filter((line) => line.text !== '').map((line) => insert(line.start, indentation));
}
