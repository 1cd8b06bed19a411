import { commands, type DocumentSymbol, type FoldingRange } from 'vscode';
import { same } from './support/assert.js';
import { agent, showNew } from './support/documents.js';

// What the Markdown extension does for its own language, and no longer does for these files.
suite('structure', () => {
  const text = `${agent('tools:', '  - Read', '  - Grep')}\n# First\n\nText.\n\n## Second\n\nText.\n`;

  test('the outline holds the headings', async () => {
    const { uri } = await showNew(text);
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    same(namesOf(symbols).filter((name) => /First|Second/.test(name)).length, 2, namesOf(symbols).join(', '));
  });

  test('the frontmatter folds', async () => {
    const { uri } = await showNew(text);
    const ranges = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    same(ranges.some(({ start }) => start === 0), true);
  });
});

function namesOf(symbols: readonly DocumentSymbol[]): string[] {
  return symbols.flatMap(({ name, children }) => [name, ...namesOf(children)]);
}
