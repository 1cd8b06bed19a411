import { expect, test } from 'vitest';
import { CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import { itemsAt, smallWorld } from '../../support/accept';
import { worldWith } from '../../support/world';

test('a key says what it does in one line and explains itself', () => {
  const [item] = itemsAt('---\nname: a\ndescription: b\ntools: Read\ndisallowedTools: Edit\n<|>\n---\n');
  expect(item).toEqual({
    label: 'model',
    kind: CompletionItemKind.Property,
    detail: 'The model that the agent runs on',
    labelDetails: { description: 'The model that the agent runs on' },
    documentation: { kind: 'markdown', value: expect.stringMatching(/^An alias such as[^]*\*\*Absent:\*\*[^]*\*\*Invalid:\*\*[^]*Since 1\.0\.64\.[^]*\(https:/) as unknown },
    sortText: '0000',
    filterText: 'model',
    textEdit: { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, newText: 'model: ' },
    insertTextFormat: InsertTextFormat.PlainText,
    command: { title: 'Suggest', command: 'editor.action.triggerSuggest' },
  });
});

test('a colour ends with the value that the editor paints', () => {
  const [red] = itemsAt('---\ncolor: <|>\n---\n');
  expect(red?.kind).toBe(CompletionItemKind.Color);
  expect(red?.documentation).toEqual({ kind: 'markdown', value: 'Paints the agent in red.\n\n#dc2626' });
});

test('the list keeps its order, and no character commits an item', () => {
  for (const marked of ['---\n<|>\n---\n', '---\ntools: <|>\n---\n', '---\nmodel: <|>\n---\n', '---\nhooks:\n  <|>\n---\n', '---\nmcpServers:\n  - <|>\n---\n', '<|>']) {
    const items = itemsAt(marked, smallWorld);
    const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(sorted.map(({ label }) => label)).toEqual(items.map(({ label }) => label));
    expect(items.filter((item) => item.commitCharacters ?? item.preselect)).toEqual([]);
  }
});

test('suggestions follow a key only where there are some', () => {
  const asked = itemsAt('---\n<|>\n---\n', smallWorld).filter(({ command }) => command).map(({ label }) => label);
  expect(asked).toEqual([
    'tools', 'disallowedTools', 'model', 'color', 'effort', 'permissionMode', 'maxTurns', 'skills', 'mcpServers', 'hooks', 'memory', 'isolation', 'autoCompactWindow', 'observer',
  ]);
  expect(itemsAt('---\n<|>\n---\n').filter(({ command }) => command).map(({ label }) => label)).not.toContain('skills');
});

test('only what has places to fill in is a snippet, and what has several lines is indented by the editor', () => {
  const items = itemsAt('---\n<|>\n---\n');
  expect(items.filter((item) => item.insertTextFormat === InsertTextFormat.Snippet).map(({ label }) => label)).toEqual(['name', 'description', 'mcpServers', 'hooks', 'initialPrompt', 'observerMessage', 'experimental']);
  expect(items.filter((item) => item.insertTextMode === InsertTextMode.adjustIndentation).map(({ label }) => label)).toEqual(['mcpServers', 'hooks', 'experimental']);
});

test('what files of the workspace say is no markdown', () => {
  const description = '![x](https://a.example/x.png) <b> [click](command:x) `y`\n\n# Title https://b.example';
  const [item] = itemsAt('---\nskills: <|>\n---\n', worldWith({ skills: [{ name: 'evil', description }] }));
  expect(item?.documentation).toEqual({
    kind: 'markdown',
    value:
      '\\!\\[x\\]\\(https\\:\\/\\/a\\.example\\/x\\.png\\) \\<b\\> \\[click\\]\\(command\\:x\\) \\`y\\` \\# Title https\\:\\/\\/b\\.example\n\nA skill of this workspace.',
  });
});
