import { Uri, workspace } from 'vscode';
import { folder } from './documents.js';
import { describeFailure } from './reporter.js';
import { currentRun } from './run.js';

/** Runs all tests and leaves the result where the one who started VS Code finds it; rejects if one failed, as VS Code wants it. */
export async function runSuite(): Promise<void> {
  let passed = 0;
  const failures: string[] = [];
  await new Promise((resolve) => {
    // The browser build's own `run` looks for options in the page's address, and there is no page.
    const runner = Mocha.prototype.run.call(mocha, resolve);
    runner.on('pass', () => passed++);
    runner.on('fail', (test, error: unknown) => failures.push(describeFailure(test, error)));
  });
  const text = JSON.stringify({ passed, failures });
  await workspace.fs.writeFile(Uri.joinPath(folder(), currentRun.resultFile), new TextEncoder().encode(text));
  if (failures.length > 0) throw new Error(`${failures.length} failed`);
}
