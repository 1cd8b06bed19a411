import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MarkupContent } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { answersOf, strictService } from '../fuzz/answers';

// What an editor would follow, load or run if it were shown as markdown.
const evil = [
  '[x](command:evil.run)', '![x](https://evil.example/x.png)', '<img src=https://evil.example/x.png>', '<a href="command:evil.run">x</a>', '<https://evil.example>', '[x]: https://evil.example', '[x][evil]',
  '`` ` ``[x](command:evil.run)', '````\n![x](https://evil.example)', '\\[x](command:evil.run)', '&lt;![x](https://evil.example)', '|a|\n|-|\n|[x](command:evil.run)|', '$(evil~spin)', '\u202E[x](command:evil.run)',
];

const quoted = (text: string): string => JSON.stringify(text);
const file = (text: string): string =>
  [
    ...['---', `name: ${quoted(`a ${text}`)}`, `description: ${quoted(`Reviews ${text}`)}`, `tools: [${quoted(text)}, Read]`, `model: ${quoted(text)}`, `color: ${quoted(text)}`, `skills: [${quoted(text)}]`],
    ...[`${quoted(text)}: ${quoted(text)}`, `observer: ${quoted(text)}`, 'hooks:', '  PreToolUse:', `    - matcher: ${quoted(text)}`, '      hooks:', `        - {type: command, command: ${quoted(text)}}`],
    ...['mcpServers:', `  - ${quoted(text)}`, `  - ${quoted(text)}: {type: ${quoted(text)}, command: ${quoted(text)}}`, '---', '', text, ''],
  ].join('\n');

/** Markdown without what it shows letter for letter: code in blocks and in spans, and escaped characters. */
function live(markdown: string): string {
  const blocks = markdown.replace(/^(`{3,})[^\n]*\n[^]*?^\1$/gm, '');
  const spans = blocks.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
  return spans.replace(/^\s*(?:x|Reviews)\s*$/gm, '');
}

function markdownIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'markdown') return [(value as MarkupContent).value];
  return Object.values(value).flatMap(markdownIn);
}

test.each(evil)('nothing in a file can make a link or load a picture: %j', (text) => {
  const document = TextDocument.create('file:///work/.claude/agents/reviewer.md', 'agent-markdown', 1, file(text));
  const service = strictService();
  const told = new Set<string>();
  for (let offset = 0; offset < document.getText().length; offset++) {
    const position = document.positionAt(offset);
    for (const markdown of markdownIn([service.hover(document, position), service.completion(document, position)])) told.add(markdown);
  }
  expect([...told].length).toBeGreaterThan(5);
  const links = [...told].flatMap((markdown) => live(markdown).match(/\]\([^)]*evil|!\[|<[a-z][^>]*evil|\]:\s*\S*evil|\$\(evil/gi) ?? []);
  expect(links).toEqual([]);
});

test('a link that was live would be found', () => {
  expect(['a `b` [x](command:evil.run)', '```\n`\n```\n![x](https://evil.example)'].map(live)).toEqual(['a  [x](command:evil.run)', '\n![x](https://evil.example)']);
});

test('what is shown beside the text is no markdown, and runs nothing', () => {
  for (const text of evil) {
    const document = TextDocument.create('file:///work/.claude/agents/reviewer.md', 'agent-markdown', 1, file(text));
    const range = { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
    const { codeLenses, inlayHints, diagnostics, links } = answersOf(strictService(), document, { position: range.start, range });
    expect([...codeLenses.map(({ command }) => command?.command ?? ''), ...inlayHints.map(({ tooltip }) => typeof tooltip)].filter((command) => command !== '' && command !== 'undefined' && command !== 'string')).toEqual([]);
    expect(diagnostics.map(({ codeDescription }) => codeDescription?.href.replace(/%5B%22[\w-]+%22%5D$/, '')).filter((href) => href !== 'command:agentfiles.explainRule?' && href !== undefined)).toEqual([]);
    expect(links.filter(({ target = '' }) => !/^(?:https?|file):/.test(target))).toEqual([]);
  }
});
