import type { Range } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangesOf, type Ranges } from '../../src/features/ranges';

/** The conversions for a text, and the text that a range covers. */
export function rangesFor(text: string): { readonly ranges: Ranges; readonly covered: (range: Range) => string } {
  const document = TextDocument.create('file:///x/.claude/agents/reviewer.md', 'agent-markdown', 1, text);
  return { ranges: rangesOf(document), covered: (range) => document.getText(range) };
}
