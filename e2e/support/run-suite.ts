import { Uri, workspace } from 'vscode';
import { folder } from './documents.js';
import { currentRun } from './run.js';

/** Runs all tests and leaves the result where the one who started VS Code finds it; rejects if one failed, as VS Code wants it. */
export async function runSuite(): Promise<void> {
  let passed = 0;
  const failed = await new Promise<number>((resolve) => {
    // The browser build's own `run` looks for options in the page's address, and there is no page.
    const runner = Mocha.prototype.run.call(mocha, resolve);
    runner.on('pass', () => passed++);
  });
  const text = JSON.stringify({ passed, failed });
  await workspace.fs.writeFile(Uri.joinPath(folder(), currentRun.resultFile), new TextEncoder().encode(text));
  if (failed > 0) throw new Error(`${failed} failed`);
}
