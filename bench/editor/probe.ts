// Runs inside VS Code, as a suite of tests would.
import { commands, extensions, Uri, window, workspace } from 'vscode';
import { activationIn, type Counted } from './activation-table';
import { profiled } from './profiled';
import { shareOf } from './share';

/** What VS Code tells of its own start; it has no other name for it. */
const startup = Uri.from({ scheme: 'perf', path: 'Startup Performance' });
const extensionId = 'agentfiles.agentfiles';

/** Milliseconds of one start. */
export interface Activation extends Counted {
  /** In which our code ran in the extension host, or what it called, until all that `activate` does was done. */
  readonly busy: number;
}

/** Opens an agent file, and leaves in the workspace what VS Code counted while the extension started for it. */
export async function run(): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('VS Code has opened no folder.');
  const extension = extensions.getExtension(extensionId);
  if (!extension || extension.isActive) throw new Error('VS Code has no such extension, or started it before anybody opened an agent file.');
  const profile = await profiled(async () => {
    await window.showTextDocument(Uri.joinPath(folder.uri, AGENT_FILE));
    await extension.activate();
  });
  const activation: Activation = { ...(await counted()), busy: shareOf(profile, extension.extensionUri.path) };
  const text = JSON.stringify({ passed: 1, failures: [], activation });
  await workspace.fs.writeFile(Uri.joinPath(folder.uri, RESULT_FILE), new TextEncoder().encode(text));
}

/** VS Code writes it down once it has come to rest, and after that whenever an extension has started. */
async function counted(): Promise<Counted> {
  // There is no such document before it has been shown.
  await commands.executeCommand('perfview.show');
  const document = await workspace.openTextDocument(startup);
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      listener.dispose();
      settle();
    };
    const look = (): void => {
      const found = activationIn(document.getText(), extensionId);
      if (found) end(() => resolve(found));
    };
    const listener = workspace.onDidChangeTextDocument(look);
    const timer = setTimeout(() => end(() => reject(new Error('VS Code did not write down how it started.'))), patience);
    look();
  });
}

/** Milliseconds. */
const patience = 60_000;

declare const AGENT_FILE: string;
declare const RESULT_FILE: string;
