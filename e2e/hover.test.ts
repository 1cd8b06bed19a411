import { commands, type Hover, type MarkdownString, type Position, type TextDocument } from 'vscode';
import { holds, same } from './support/assert.js';
import { after, show } from './support/documents.js';

suite('hover', () => {
  const seed = '.claude/agents/python-backend-engineer.md';

  test('tells about a key of a block that a strict parser refuses', async () => {
    const document = await show(seed);
    holds(await hover(document, after(document, '\nmod')), 'model');
  });

  test('tells about a value', async () => {
    const document = await show(seed);
    holds(await hover(document, after(document, '\ncolor: gr')), 'green');
  });

  test('says nothing in the prompt', async () => {
    const document = await show(seed);
    same(await hover(document, after(document, 'You are a Sen')), '');
  });
});

async function hover(document: TextDocument, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join('\n');
}
