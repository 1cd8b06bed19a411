import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatting } from '../../src/features/formatting';
import { defaultFormatting, type FormattingOptions } from '../../src/features/formatting/options';
import { rangesOf } from '../../src/features/ranges';
import type { Span } from '../../src/document/span';
import { documentOf } from './check';

/** The text as it is formatted, whole or within a stretch. */
export function formatted(text: string, options: Partial<FormattingOptions> = {}, within?: Span): string {
  const document = TextDocument.create('', '', 1, text);
  return TextDocument.applyEdits(document, formatting(documentOf(text), rangesOf(document), { ...defaultFormatting, ...options }, within));
}
