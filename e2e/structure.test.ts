import { commands, type DocumentLink, type DocumentSymbol, type FoldingRange, type SemanticTokens, type SemanticTokensLegend } from 'vscode';
import { same } from './support/assert.js';
import { agent, folder, showNew } from './support/documents.js';

// What the Markdown extension does for its own language, and no longer does for these files.
suite('structure', () => {
  const text = () => `${agent('tools:', '  - Read', '  - Grep', 'hooks:', '  Stop:', '    - hooks:', '        - type: command', '          command: ./check.sh')}
😀 See [the notes](notes.md), @docs/page.md and https://example.org/a. Use \`Read\` for $ARGUMENTS.

# First

Text.

## Second

\`\`\`
code
\`\`\`
`;
  for (const [ends, ended] of [['LF', '\n'], ['CRLF', '\r\n']] as const) {
    const shown = () => showNew(text().replaceAll('\n', ended));

    test(`the outline holds the keys and the headings, with ${ends}`, async () => {
      const { uri } = await shown();
      const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
      same(treeOf(symbols), ['name', 'description', 'tools', ['hooks', [['Stop', [['hooks', ['type', 'command']]]]]], ['First', ['Second']]]);
    });

    test(`frontmatter, keys, sections and code fold, with ${ends}`, async () => {
      const { uri } = await shown();
      const ranges = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
      same(ranges.map(({ start, end }) => `${start}-${end}`), ['0-11', '3-5', '6-10', '7-10', '8-10', '9-10', '17-25', '21-25', '23-25']);
    });

    test(`files and addresses are links, with ${ends}`, async () => {
      const document = await shown();
      const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri, 100);
      const found = links.map(({ range, target }) => `${document.getText(range)} -> ${target?.toString().replace(folder().toString(), '') ?? ''}`);
      same(found.sort(), ['./check.sh -> /check.sh', 'docs/page.md -> /docs/page.md', 'https://example.org/a -> https://example.org/a', 'notes.md -> /.claude/agents/notes.md']);
    });

    test(`tools, models and placeholders have colours of their own, with ${ends}`, async () => {
      const document = await shown();
      const legend = await commands.executeCommand<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
      const { data } = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
      const words: string[] = [];
      let [line, column] = [0, 0];
      for (let at = 0; at < data.length; at += 5) {
        const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
        [line, column] = [line + down, down === 0 ? column + right : right];
        words.push(`${document.lineAt(line).text.slice(column, column + length)} ${legend.tokenTypes[type] ?? ''}`);
      }
      same(words.slice(1), ['Read function', 'Grep function', 'command enumMember', '@docs/page.md macro', 'Read function', '$ARGUMENTS variable']);
    });
  }
});

function treeOf(symbols: readonly DocumentSymbol[]): unknown[] {
  return symbols.map(({ name, children }) => (children.length > 0 ? [name, treeOf(children)] : name));
}
