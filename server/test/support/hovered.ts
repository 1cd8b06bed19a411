import { TextDocument } from 'vscode-languageserver-textdocument';
import { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../src/features/hover';
import { rangesOf } from '../../src/features/ranges';
import type { World } from '../../src/workspace/world';
import { documentOf, type Setting } from './check';
import { withCursor } from './markers';

/** What is told at the cursor of a fixture, as `«covered text»` above the markdown; empty where nothing is. */
export function hoveredAt(marked: string, world?: World, setting?: Setting): string {
  const { text, offset } = withCursor(marked);
  const ranges = rangesOf(TextDocument.create('', '', 1, text));
  const found = hover(documentOf(text, setting), offset, ranges, world);
  if (!found?.range || !MarkupContent.is(found.contents)) return '';
  const { start, end } = ranges.span(found.range);
  return `«${text.slice(start, end)}»\n${found.contents.value}`;
}

/** The link to a page of the reader's documentation that ends what is told. */
export function documentation(page: string): string {
  return `[Documentation: ${page}](https://code.claude.com/docs/en/${page})`;
}
