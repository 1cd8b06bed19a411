import { commands, type CompletionItem, type CompletionList, type Position, type TextDocument } from 'vscode';
import { ok } from './assert.js';

/** What every provider there is offers at a position. */
export async function completions(document: TextDocument, position: Position): Promise<readonly CompletionItem[]> {
  const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, position, undefined, 1000);
  return list.items;
}

export function labels(items: readonly CompletionItem[]): string[] {
  return items.map(labelOf);
}

/** The document's text after the item with this label is chosen. */
export function accepted(document: TextDocument, items: readonly CompletionItem[], label: string): string {
  const item = items.find((candidate) => labelOf(candidate) === label);
  ok(item, `"${label}" is not offered, but ${labels(items).join(', ')}`);
  const range = item.range === undefined || 'start' in item.range ? item.range : item.range.replacing;
  ok(range, `"${label}" does not say what it replaces`);
  const inserted = typeof item.insertText === 'string' ? item.insertText : (item.insertText?.value ?? label);
  const text = document.getText();
  return text.slice(0, document.offsetAt(range.start)) + inserted + text.slice(document.offsetAt(range.end));
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
