// Runs the suite of `e2e/` in a real VS Code: with the extension under development, with the installed VSIX, and in the web worker host.
// Then plays the flows of `e2e/keys` in it with a real keyboard.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPackage } from './package.mjs';
import { buildExtension } from './vscode/build.mjs';
import { bundleSuite } from './vscode/bundle-suite.mjs';
import { vscodeExecutable } from './vscode/executable.mjs';
import { projectFolder } from './vscode/folders.mjs';
import { runFlows } from './vscode/run-flows.mjs';
import { runSuite } from './vscode/run-suite.mjs';

/** An extension that does nothing, because tests need one that is under development while they look at the installed one. */
const host = join(projectFolder, 'e2e', 'host');
/** @type {Record<string, () => Promise<Omit<import('./vscode/run-suite.mjs').Run, 'name' | 'tests'>>>} */
const kinds = {
  dev: async () => ({ extension: projectFolder }),
  vsix: async () => ({ extension: host, vsix: await createPackage() }),
  web: async () => ({ extension: projectFolder, web: true }),
};

/** The flows, which need no suite. */
const byHand = 'keys';

const { values } = parseArgs({ options: { only: { type: 'string' }, grep: { type: 'string' } } });
const all = [...Object.keys(kinds), byHand];
const wanted = values.only ? [values.only] : all;
if (!wanted.every((kind) => all.includes(kind))) {
  console.error(`--only takes one of ${all.join(', ')}.`);
  process.exit(2);
}
// As an exit and not a death, so that the temporary folders go.
process.once('SIGTERM', () => process.exit(143));

const vscode = await vscodeExecutable();
const lines = [];
/** @type {string[]} Told once more at the end, since a log may be kept no further back. */
const told = [];
for (const kind of wanted) {
  const start = Date.now();
  const { passed, failures } = await runKind(kind).catch((error) => ({ passed: 0, failures: [error.message] }));
  lines.push(`${kind}: ${passed} passed, ${failures.length} failed (${Math.round((Date.now() - start) / 1000)} s)`);
  told.push(...failures.map((failure) => `${kind}: ${failure}`));
  if (failures.length > 0 || passed === 0) process.exitCode = 1;
}
console.log([...told, ...lines].join('\n'));

/** @param {string} kind @returns {Promise<import('./vscode/run-suite.mjs').Result>} */
async function runKind(kind) {
  if (kind === byHand) return runFlows(await createPackage(), values.grep);
  const run = await kinds[kind]();
  if (!run.vsix) buildExtension();
  return runSuite(vscode, { ...run, name: kind, tests: await bundleSuite(kind, values.grep) });
}
