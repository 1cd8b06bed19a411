import type { AgentDocument } from '../../document/agent-document';
import { lineAt } from '../../document/lines';
import type { Entry } from '../../document/node';
import { span, type Span } from '../../document/span';
import type { Form } from '../../spec/form';

/** What a value loses to YAML although it stands on its line. */
export interface HiddenText {
  /** From the `#` to the end of the line, without blanks there. */
  readonly span: Span;
  readonly text: string;
  /** Nothing but text can be meant: `#12`. Otherwise it may be a comment after all. */
  readonly sure: boolean;
}

/** Words that comments begin with, rather than sentences. */
const remarks = /^#\s*(?:todo|fixme|xxx|hack|note|hint|required|optional|default|example|e\.g|i\.e|noqa|nosec|nolint|yamllint|prettier|eslint|cspell|codespell|markdownlint|region|endregion|agentfiles)\b/i;

/**
 * What stands behind a ` #` after a plain text, where it is more likely part of the text than a comment. Values that are no prose
 * lose nothing: what follows `model: opus` can only be a comment.
 */
export function hiddenText({ text }: AgentDocument, { value }: Entry, form: Form): HiddenText | undefined {
  if (value.kind !== 'scalar' || value.alias || (value.style !== 'plain' && value.style !== 'absent')) return undefined;
  if (form.kind !== 'name' && form.kind !== 'description' && form.kind !== 'text') return undefined;
  const rest = text.slice(value.span.end, lineAt(text, value.span.end).end);
  const [, blanks, comment] = /^([ \t]*)(#.*?)\s*$/.exec(rest) ?? [];
  if (comment === undefined || blanks === undefined || remarks.test(comment)) return undefined;
  const sure = /^#[^\s#!]/.test(comment);
  if (!sure && (form.kind === 'name' || value.style === 'absent')) return undefined;
  const start = value.span.end + blanks.length;
  return { span: span(start, start + comment.length), text: comment, sure };
}
