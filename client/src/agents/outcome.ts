import { Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DialogueParams, Outcome } from '../../../server/src/lsp/protocol';
import { converse } from './dialogue';

/** Leads through a dialogue, and does what comes out of it. */
export async function carryOut(client: BaseLanguageClient, params: Omit<DialogueParams, 'answers'>): Promise<void> {
  const outcome = await converse(client, params);
  if (outcome) await act(outcome);
}

async function act(outcome: Outcome): Promise<void> {
  if (outcome.kind === 'refuse') {
    void window.showErrorMessage(outcome.message);
    return;
  }
  const file = Uri.parse(outcome.uri, true);
  const edit = new WorkspaceEdit();
  // Fails where there is a file, however it came there meanwhile, and can be undone.
  edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(outcome.text) });
  if (await workspace.applyEdit(edit)) await window.showTextDocument(file);
}
