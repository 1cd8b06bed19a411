// Runs the suite of `e2e/` in a real VS Code: with the extension under development, with the installed VSIX, and in the web worker host.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPackage } from './package.mjs';
import { buildExtension } from './vscode/build.mjs';
import { bundleSuite } from './vscode/bundle-suite.mjs';
import { vscodeExecutable } from './vscode/executable.mjs';
import { projectFolder } from './vscode/folders.mjs';
import { runSuite } from './vscode/run-suite.mjs';

/** An extension that does nothing, because tests need one that is under development while they look at the installed one. */
const host = join(projectFolder, 'e2e', 'host');
/** @type {Record<string, () => Promise<Omit<import('./vscode/run-suite.mjs').Run, 'name' | 'tests'>>>} */
const kinds = {
  dev: async () => ({ extension: projectFolder }),
  vsix: async () => ({ extension: host, vsix: await createPackage() }),
  web: async () => ({ extension: projectFolder, web: true }),
};

const { values } = parseArgs({ options: { only: { type: 'string' }, grep: { type: 'string' } } });
const wanted = values.only ? [values.only] : Object.keys(kinds);
if (!wanted.every((kind) => kind in kinds)) {
  console.error(`--only takes one of ${Object.keys(kinds).join(', ')}.`);
  process.exit(2);
}
// As an exit and not a death, so that the temporary folders go.
process.once('SIGTERM', () => process.exit(143));

const vscode = await vscodeExecutable();
const lines = [];
for (const kind of wanted) {
  const start = Date.now();
  const { passed, failed } = await runKind(kind).catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  lines.push(`${kind}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - start) / 1000)} s)`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}
console.log(lines.join('\n'));

/** @param {string} kind */
async function runKind(kind) {
  const run = await kinds[kind]();
  if (!run.vsix) buildExtension();
  return runSuite(vscode, { ...run, name: kind, tests: await bundleSuite(kind, values.grep) });
}
