import { Uri, window, workspace } from 'vscode';
import { RenameRequest, type BaseLanguageClient } from 'vscode-languageclient';
import type { DialogueParams, Outcome } from '../../../server/src/lsp/protocol';
import { converse } from './dialogue';
import { applyEdit, change } from './edits';

/** Leads through a dialogue, and does what comes out of it. */
export async function carryOut(client: BaseLanguageClient, params: Omit<DialogueParams, 'answers'>): Promise<void> {
  const outcome = await converse(client, params);
  if (outcome?.kind === 'refuse') await window.showErrorMessage(outcome.message);
  else if (outcome) await act(client, outcome);
}

/** Fails where there is a file, however it came there meanwhile. */
async function act(client: BaseLanguageClient, outcome: Exclude<Outcome, { kind: 'refuse' }>): Promise<void> {
  const file = Uri.parse(outcome.uri, true);
  if (outcome.kind === 'rename') await rename(client, file, outcome);
  else if (outcome.kind === 'move') await change((edit) => edit.renameFile(file, Uri.parse(outcome.to, true), { overwrite: false }));
  else if (await change((edit) => edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(outcome.text) }))) await window.showTextDocument(file);
}

/** The server has to know the document for it. It is not asked through the editor's own command, which loses the order of the edits. */
async function rename(client: BaseLanguageClient, file: Uri, { position, name }: Extract<Outcome, { kind: 'rename' }>): Promise<void> {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(await workspace.openTextDocument(file));
  const edit = await client.sendRequest(RenameRequest.type, { textDocument, position, newName: name });
  if (edit) await applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit), { isRefactoring: true });
}
