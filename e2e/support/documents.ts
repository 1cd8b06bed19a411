import { extensions, type Position, type TextDocument, Uri, window, workspace } from 'vscode';
import { ok } from './assert.js';

export const extensionId = 'agentfiles.agentfiles';

/** The copy of `e2e/workspace` that this run may write to. */
export function folder(): Uri {
  const first = workspace.workspaceFolders?.[0];
  ok(first, 'the tests want a folder');
  return first.uri;
}

export function uri(path: string): Uri {
  return Uri.joinPath(folder(), path);
}

/** Writes a file byte for byte, as a document would not. */
export async function write(path: string, text: string): Promise<Uri> {
  await workspace.fs.writeFile(uri(path), new TextEncoder().encode(text));
  return uri(path);
}

export async function read(path: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri(path)));
}

/** Shows a file of the workspace with the server running. */
export async function show(path: string): Promise<TextDocument> {
  return showDocument(await workspace.openTextDocument(uri(path)));
}

const shown = new Set<string>();

/** Shows a new agent file under the name of its agent, which no test may have used before, or another: an editor may keep what it knows of a file, and reads one that changed when it likes. */
export async function showNew(text: string): Promise<TextDocument> {
  const name = /^name: (new-\w+)$/m.exec(text)?.[1] ?? newName();
  ok(!shown.has(name), `${name} was shown before`);
  shown.add(name);
  return showDocument(await workspace.openTextDocument(await write(`.claude/agents/${name}.md`, text)));
}

function newName(): string {
  return `new-${Math.random().toString(36).slice(2)}`;
}

export async function showDocument(document: TextDocument): Promise<TextDocument> {
  await window.showTextDocument(document);
  await extensions.getExtension(extensionId)?.activate();
  return document;
}

/** The position after the first place where the text stands. */
export function after(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `"${text}" is not in the document`);
  return document.positionAt(offset + text.length);
}

/** A whole agent file, in which only these lines can be wrong. Its name is its own, since two agents of one name are worth a finding. */
export function agent(...lines: string[]): string {
  const description = 'description: Reviews changes. Use it after each of them.';
  return ['---', `name: ${newName()}`, description, ...lines, '---', '', 'Review what has changed.', ''].join('\n');
}
