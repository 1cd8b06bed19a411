// Measures the production build against what npm offers: `npm run bench -- [--only cli] [--quick]`. The measuring is in bench/.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { createPackage } from './package.mjs';
import { vscodeExecutable } from './vscode/executable.mjs';
import { projectFolder } from './vscode/folders.mjs';
import { npm } from './vscode/npm.mjs';
import { runSuite } from './vscode/run-suite.mjs';
import { resultFile } from './vscode/suite.mjs';

const folder = mkdtempSync(join(tmpdir(), 'agentfiles-bench-'));
try {
  const [bundle, probe] = await Promise.all([bundled('main'), bundled('editor/probe')]);
  const { default: measured } = await import(bundle);
  // Makes the production build that is measured, on the way.
  const vsix = await createPackage();
  await measured.bench(process.argv.slice(2), { project: projectFolder, npm, vsix, startEditor: () => startEditor(vsix, probe) });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} entry In bench/, without its extension. */
async function bundled(entry) {
  const outfile = join(folder, `${entry}.cjs`);
  await build({
    entryPoints: [join(projectFolder, `bench/${entry}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    external: ['vscode'],
    define: { AGENT_FILE: JSON.stringify('.claude/agents/python-backend-engineer.md'), RESULT_FILE: JSON.stringify(resultFile) },
    logLevel: 'warning',
    alias: { 'js-yaml': join(projectFolder, 'scripts/shims/no-engine.cjs') },
  });
  return outfile;
}

/** Runs the probe in a VS Code as the editor's tests run theirs. @param {string} vsix @param {string} probe */
async function startEditor(vsix, probe) {
  const { activation, failures } = await runSuite(await vscodeExecutable(), { name: 'bench', extension: join(projectFolder, 'e2e', 'host'), tests: probe, vsix });
  if (!activation) throw new Error(failures.join(' '));
  return activation;
}
