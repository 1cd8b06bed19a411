import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { listFolderRequest, readFileRequest, statFileRequest, type FileFacts, type FileParams, type FolderEntry } from '../../../server/src/lsp/protocol';

/** Nothing that the server asks for is ever larger. */
const largest = 1_048_576;

/** Tells the server of files that it cannot reach, of whatever file system; `null` where there is none that can be read. */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(readFileRequest, ({ uri }: FileParams) => orNull(() => readText(Uri.parse(uri, true)))),
    client.onRequest(listFolderRequest, ({ uri }: FileParams) => orNull(() => listFolder(Uri.parse(uri, true)))),
    client.onRequest(statFileRequest, ({ uri }: FileParams) => orNull(() => statFile(Uri.parse(uri, true)))),
  );
}

async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}

async function readText(file: Uri): Promise<string | null> {
  const { size, type } = await workspace.fs.stat(file);
  return size <= largest && (type & FileType.File) !== 0 ? new TextDecoder().decode(await workspace.fs.readFile(file)) : null;
}

async function listFolder(folder: Uri): Promise<FolderEntry[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries
    .filter(([, type]) => (type & (FileType.File | FileType.Directory)) !== 0)
    .map(([name, type]) => ({ name, folder: (type & FileType.Directory) !== 0, ...((type & FileType.SymbolicLink) !== 0 && { link: true }) }));
}

async function statFile(file: Uri): Promise<FileFacts> {
  const { size, type } = await workspace.fs.stat(file);
  return { kind: (type & FileType.File) !== 0 ? 'file' : (type & FileType.Directory) !== 0 ? 'folder' : 'other', size };
}
