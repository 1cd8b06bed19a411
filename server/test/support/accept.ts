import { InsertTextFormat, type CompletionItem, type TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completion } from '../../src/features/completion';
import { rangesOf } from '../../src/features/ranges';
import type { FolderEntry } from '../../src/workspace/host';
import type { World } from '../../src/workspace/world';
import { documentOf, type Setting } from './check';
import { withCursor } from './markers';
import { worldWith } from './world';

/** A world in which nothing has a surprising name. */
export const smallWorld: World = worldWith({
  agents: [{ name: 'reviewer', description: 'This one' }, { name: 'tester', description: 'Writes *tests*' }],
  skills: [{ name: 'release-notes', description: 'How to write them' }, { name: 'acme:deploy' }],
  servers: [{ name: 'github', tools: [{ name: 'get_issue' }, { name: 'create_issue' }] }, { name: 'db' }],
});

/** A world with what lies in the one folder that a path can come to. */
export interface Surroundings extends World {
  readonly entries?: readonly FolderEntry[];
}

/** What is offered at the cursor of a fixture. */
export function itemsAt(marked: string, world?: Surroundings, setting?: Setting): readonly CompletionItem[] {
  const { text, offset } = withCursor(marked);
  return completion(documentOf(text, setting), offset, rangesOf(TextDocument.create('', '', 1, text)), world, world?.entries);
}

export function labelsAt(marked: string, world?: Surroundings, setting?: Setting): readonly string[] {
  return itemsAt(marked, world, setting).map(({ label }) => label);
}

/** The text after the item with this label is chosen, as VS Code inserts it, with `<|>` where the cursor comes to stand. */
export function accepted(marked: string, label: string, world?: Surroundings, setting?: Setting): string {
  const { text, offset } = withCursor(marked);
  const items = itemsAt(marked, world, setting);
  const item = items.find((candidate) => candidate.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`"${label}" is not offered, but ${items.map((one) => one.label).join(', ') || 'nothing'}`);
  return inserted(text, offset, item, item.textEdit);
}

function inserted(text: string, offset: number, item: CompletionItem, { range, newText }: TextEdit): string {
  const document = TextDocument.create('', '', 1, text);
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  if (range.start.line !== range.end.line || offset < start || offset > end) throw new Error(`"${item.label}" replaces what the editor does not let it replace`);
  if (!isSubsequence(text.slice(start, offset).trim(), item.filterText ?? item.label)) throw new Error(`"${item.label}" is filtered away`);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const indented = newText.replace(/(\r?\n)/g, `$1${/^[ \t]*/.exec(before)?.[0] ?? ''}`);
  const body = item.insertTextFormat === InsertTextFormat.Snippet ? expanded(indented) : `${indented}<|>`;
  const others = (item.additionalTextEdits ?? []).map((edit) => ({ start: document.offsetAt(edit.range.start), end: document.offsetAt(edit.range.end), text: edit.newText }));
  return [...others, { start, end, text: body }].sort((a, b) => b.start - a.start).reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/** A snippet with its placeholders filled as proposed; `<|>` is the first place to fill in, else the end. */
function expanded(snippet: string): string {
  const first = /\$\{?1\b/.test(snippet) ? '1' : '0';
  const pattern = /\\([\\$}])|\$\{(\d+):((?:[^\\}]|\\.)*)\}|\$\{(\d+)\|([^|]*)\|\}|\$(\d+)/g;
  const text = snippet.replace(pattern, (_, literal?: string, a?: string, proposal?: string, b?: string, choices?: string, c?: string) => {
    if (literal !== undefined) return literal;
    return ((a ?? b ?? c) === first ? '<|>' : '') + (proposal?.replace(/\\(.)/g, '$1') ?? choices?.split(',')[0] ?? '');
  });
  return text.includes('<|>') ? text : `${text}<|>`;
}

/** How the editor compares what is typed with what is offered, roughly. */
function isSubsequence(typed: string, offered: string): boolean {
  let at = 0;
  for (const character of offered.toLowerCase()) if (character === typed.toLowerCase()[at]) at++;
  return at >= typed.length;
}
