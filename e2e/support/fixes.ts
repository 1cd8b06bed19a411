import { type CodeAction, type Command, commands, type Diagnostic, type TextDocument, workspace } from 'vscode';
import { ok } from './assert.js';

/** The quick fixes that are offered at a finding, with their edits. */
export async function fixes(document: TextDocument, { range }: Diagnostic): Promise<readonly CodeAction[]> {
  const all = await commands.executeCommand<(CodeAction | Command)[]>('vscode.executeCodeActionProvider', document.uri, range, 'quickfix', 100);
  return all.filter((action): action is CodeAction => 'edit' in action);
}

export async function apply({ title, edit }: CodeAction): Promise<void> {
  ok(edit && (await workspace.applyEdit(edit)), `"${title}" was not applied`);
}
