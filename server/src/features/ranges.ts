import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Span } from '../document/span';

/** The one place where offsets become LSP positions, and back. Both count UTF-16 units. */
export interface Ranges {
  range(span: Span): Range;
  textEdit(edit: Edit): TextEdit;
  offset(position: Position): number;
  span(range: Range): Span;
}

/** The conversions for one version of a document; to be dropped when the document changes. */
export function rangesOf(document: TextDocument): Ranges {
  const range = ({ start, end }: Span): Range => ({ start: document.positionAt(start), end: document.positionAt(end) });
  return {
    range,
    textEdit: ({ span, text }) => ({ range: range(span), newText: text }),
    offset: (position) => document.offsetAt(position),
    span: ({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }),
  };
}
