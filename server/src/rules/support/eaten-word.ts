import type { AgentDocument } from '../../document/agent-document';
import type { Entry } from '../../document/node';
import type { Span } from '../../document/span';
import type { Form } from '../../spec/form';

/** What YAML takes for an anchor or a tag although it is the first word of a text. */
export interface EatenWord {
  readonly span: Span;
  readonly text: string;
  readonly kind: 'anchor' | 'tag';
}

/**
 * The first word of a plain text that begins with `&` or `!`. An anchor that is referred to, and a standard tag such as `!!str`, are
 * no words; nor is anything in front of a value that is in quotes or is no text.
 */
export function eatenWord({ text, split }: AgentDocument, { value }: Entry, form: Form): EatenWord | undefined {
  const at = value.properties;
  if (!at || value.alias || value.kind !== 'scalar' || (value.style !== 'plain' && value.style !== 'absent')) return undefined;
  if (form.kind !== 'name' && form.kind !== 'description' && form.kind !== 'text' && form.kind !== 'names') return undefined;
  const word = text.slice(at.start, at.end);
  if (/[\r\n]|^!!|\s!!/.test(word)) return undefined;
  const anchor = /&(\S+)/.exec(word)?.[1];
  if (anchor !== undefined && text.slice(split?.block.start, split?.block.end).includes(`*${anchor}`)) return undefined;
  return { span: at, text: word, kind: word.startsWith('&') ? 'anchor' : 'tag' };
}
