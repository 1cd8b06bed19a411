import { Uri, workspace } from 'vscode';

/** The copy of `e2e/workspace` that this run may write to. */
export function folder(): Uri {
  const first = workspace.workspaceFolders?.[0];
  if (!first) throw new Error('The tests want a folder.');
  return first.uri;
}

export function uri(path: string): Uri {
  return Uri.joinPath(folder(), path);
}

/** Writes a file, byte for byte, and gives its address. */
export async function write(path: string, text: string): Promise<Uri> {
  await workspace.fs.writeFile(uri(path), new TextEncoder().encode(text));
  return uri(path);
}
