import type { AgentDocument } from '../../document/agent-document';
import { lineAt } from '../../document/lines';
import type { Entry } from '../../document/node';
import { span, type Span } from '../../document/span';
import type { Form } from '../../spec/form';

/** A colour as `#rrggbb` or `#rgb`. */
export const hexColor = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** The colour behind a key without a value, which it would be if `#` did not begin a comment. */
export function hexBehind({ text, dialect }: AgentDocument, { value }: Entry, form: Form): Span | undefined {
  if (value.kind !== 'scalar' || value.style !== 'absent' || value.alias || !isColor(form, dialect.colors)) return undefined;
  const rest = text.slice(value.span.end, lineAt(text, value.span.end).end);
  const [, blanks, hex] = /^([ \t]+)(#\S+)/.exec(rest) ?? [];
  if (hex === undefined || blanks === undefined || !hexColor.test(hex)) return undefined;
  const start = value.span.end + blanks.length;
  return span(start, start + hex.length);
}

/** Whether the values of a field are the dialect's colours. */
export function isColor(form: Form, colors: AgentDocument['dialect']['colors']): boolean {
  return form.kind === 'choice' && form.values.length === colors.length && form.values.every(({ name }, index) => name === colors[index]?.name);
}
