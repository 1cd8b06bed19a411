import type { AgentDocument } from '../../document/agent-document';
import { lineAt, lineEndOf } from '../../document/lines';
import type { Entry } from '../../document/node';
import { span, type Edit, type Span } from '../../document/span';

export function replace(at: Span, text: string): Edit {
  return { span: at, text };
}

export function insert(at: number, text: string): Edit {
  return { span: span(at, at), text };
}

export function remove(at: Span): Edit {
  return { span: at, text: '' };
}

/** Removes a pair of a block mapping with all its lines, the comment behind its value included. */
export function removeEntry(document: AgentDocument, entry: Entry): Edit {
  return remove(linesOf(document, span(entry.keySpan.start, Math.max(entry.keySpan.end, entry.value.span.end))));
}

/** A new line with a pair, put in front of the closing fence or behind the last line of the frontmatter. */
export function appendEntry(document: AgentDocument, line: string): Edit {
  const end = document.split?.block.end ?? 0;
  const lineEnd = lineEndOf(document.text);
  const before = end > 0 && document.text[end - 1] !== '\n' ? lineEnd : '';
  return insert(end, before + line + lineEnd);
}

/** The whole lines that a stretch touches, line ends included. */
export function linesOf({ text }: AgentDocument, at: Span): Span {
  const last = lineAt(text, at.end > at.start && text[at.end - 1] === '\n' ? at.end - 1 : at.end);
  return span(lineAt(text, at.start).start, last.next);
}
