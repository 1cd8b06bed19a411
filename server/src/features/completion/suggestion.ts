import { InsertTextFormat, InsertTextMode, MarkupKind, type CompletionItem, type CompletionItemKind } from 'vscode-languageserver-types';
import type { Edit, Span } from '../../document/span';
import { shortened } from '../markdown';
import type { Ranges } from '../ranges';

/** One thing that can be inserted, before it is put into the words of LSP. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** One line of plain text; may be empty. */
  readonly summary: string;
  /** Markdown. */
  readonly documentation: string;
  /** What it replaces: it lies in one line, and the cursor touches it. */
  readonly span: Span;
  readonly text: string;
  /** The text has places to fill in. */
  readonly isSnippet: boolean;
  /** What the replaced text is compared with while the author types on. */
  readonly filter: string;
  /** There is something to choose from once it is inserted. */
  readonly asksOn?: boolean;
  readonly also?: readonly Edit[];
}

/** Longer summaries are cut in the list, where they would take the room of the names, and shown in full beside it. */
const widestSummary = 34;

/**
 * The item for the suggestion at `position` of the list. No characters commit it, so that typing on never inserts what was not
 * chosen; the order is that of the list.
 */
export function itemOf(suggestion: Suggestion, position: number, ranges: Ranges): CompletionItem {
  const { label, kind, summary, documentation, span, text, isSnippet, filter, asksOn, also } = suggestion;
  return {
    label,
    kind,
    ...(summary !== '' && { detail: summary, labelDetails: { description: shortened(summary, widestSummary) } }),
    ...(documentation !== '' && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    sortText: String(position).padStart(4, '0'),
    filterText: filter,
    textEdit: ranges.textEdit({ span, text }),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(text.includes('\n') && { insertTextMode: InsertTextMode.adjustIndentation }),
    ...(also && also.length > 0 && { additionalTextEdits: also.map((edit) => ranges.textEdit(edit)) }),
    ...(asksOn && { command: { title: 'Suggest', command: 'editor.action.triggerSuggest' } }),
  };
}
