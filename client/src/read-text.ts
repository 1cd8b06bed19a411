import { Uri, workspace } from 'vscode';
import type { ReadFileParams } from '../../server/src/lsp/protocol';

/** Nothing that the server asks for is ever larger. */
const largest = 1_048_576;

/** The text of a file of whatever file system; `null` where there is none that can be read. */
export async function readText({ uri }: ReadFileParams): Promise<string | null> {
  try {
    const file = Uri.parse(uri, true);
    const { size } = await workspace.fs.stat(file);
    return size <= largest ? new TextDecoder().decode(await workspace.fs.readFile(file)) : null;
  } catch {
    return null;
  }
}
