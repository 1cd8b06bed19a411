import type { AgentDocument } from '../../document/agent-document';
import { quoted } from '../../document/mend/quoting';
import type { Span } from '../../document/span';
import type { Fix } from '../rule';
import { replace } from './edits';

/** Puts a stretch of one line into quotes, with all that YAML takes for something else in it. Blanks at its start stay outside. */
export function quoteText({ text }: AgentDocument, at: Span, safe: boolean): Fix | undefined {
  const source = text.slice(at.start, at.end);
  const blanks = source.length - source.trimStart().length;
  if (/[\r\n]/.test(source)) return undefined;
  return { title: 'Quote the value', edits: [replace(at, source.slice(0, blanks) + quoted(source.slice(blanks)))], safe };
}
