import { type CodeAction, type Command, commands, type Diagnostic, Range, type TextDocument, workspace } from 'vscode';
import { ok } from './assert.js';

/**
 * VS Code drops a request for code actions when any extension registers a provider of some meanwhile, whatever the language, and some do
 * so long after they have started. The lightbulb then asks again by itself; who asks by a command has to do the same.
 */
const attempts = 20;

/** The quick fixes that are offered at a finding, with their edits; none if there are none each time. */
export async function fixes(document: TextDocument, { range }: Diagnostic): Promise<readonly CodeAction[]> {
  let found = await ask(document, range, 'quickfix');
  for (let attempt = 1; attempt < attempts && found.length === 0; attempt++) found = await ask(document, range, 'quickfix');
  return found;
}

export async function apply({ title, edit }: CodeAction): Promise<void> {
  ok(edit && (await workspace.applyEdit(edit)), `"${title}" was not applied`);
}

/** Runs a command that makes code actions of the active editor, until it has changed the document. */
export async function runUntilChanged(document: TextDocument, command: string): Promise<void> {
  const { version } = document;
  const changed = (): boolean => document.version !== version;
  for (let attempt = 0; attempt < attempts && !changed(); attempt++) {
    await commands.executeCommand(command);
    // It does not wait for its own effect, and there is no event for having none. What is asked after it is answered after it.
    for (let answer = 0; answer < 5 && !changed(); answer++) await ask(document, new Range(0, 0, 0, 0), 'quickfix');
  }
}

async function ask(document: TextDocument, range: Range, kind: string): Promise<readonly CodeAction[]> {
  try {
    const all = await commands.executeCommand<(CodeAction | Command)[]>('vscode.executeCodeActionProvider', document.uri, range, kind, 100);
    return all.filter((action): action is CodeAction => 'edit' in action);
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return [];
    throw error;
  }
}
