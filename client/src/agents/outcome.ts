import { Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DialogueParams, Outcome } from '../../../server/src/lsp/protocol';
import { converse } from './dialogue';
import { change } from './edits';

/** Leads through a dialogue, and does what comes out of it. */
export async function carryOut(client: BaseLanguageClient, params: Omit<DialogueParams, 'answers'>): Promise<void> {
  const outcome = await converse(client, params);
  if (outcome?.kind === 'refuse') await window.showErrorMessage(outcome.message);
  else if (outcome) await act(outcome);
}

/** Fails where there is a file, however it came there meanwhile. */
async function act(outcome: Exclude<Outcome, { kind: 'refuse' }>): Promise<void> {
  const file = Uri.parse(outcome.uri, true);
  const done = await change((edit) => {
    if (outcome.kind === 'move') edit.renameFile(file, Uri.parse(outcome.to, true), { overwrite: false });
    else edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(outcome.text) });
  });
  if (done && outcome.kind === 'create') await window.showTextDocument(file);
}
