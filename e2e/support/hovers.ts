import { commands, type Hover, type MarkdownString, type Position, type TextDocument } from 'vscode';

/** What all hovers at a position say, as markdown. */
export async function hover(document: TextDocument, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join('\n');
}
