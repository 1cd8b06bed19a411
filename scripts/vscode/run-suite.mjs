import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { projectFolder, temporaryFolder } from './folders.mjs';
import { resultFile } from './suite.mjs';

/**
 * @typedef {object} Run
 * @property {string} name
 * @property {string} extension The extension under development.
 * @property {string} tests The bundle that has the suite.
 * @property {string} [vsix] Installed before.
 * @property {boolean} [web] Whether the extension runs in a web worker.
 *
 * @typedef {object} Result
 * @property {number} passed
 * @property {readonly string[]} failures What each says of itself.
 * @property {import('../../bench/editor/probe').Activation} [activation] What the benchmark's probe leaves instead of tests.
 */

/**
 * Runs the suite once, in a VS Code with an empty profile and a fresh copy of the workspace.
 * @param {import('./executable.mjs').Executable} vscode
 * @param {Run} run
 * @returns {Promise<Result>} A suite that did not come to its end is one more failure.
 */
export async function runSuite(vscode, { name, extension, tests, vsix, web }) {
  const folder = temporaryFolder(name);
  const workspace = join(folder, 'workspace');
  cpSync(join(projectFolder, 'e2e', 'workspace'), workspace, { recursive: true });
  const profile = [`--user-data-dir=${join(folder, 'user')}`, `--extensions-dir=${join(folder, 'extensions')}`];
  if (vsix) install(vscode, vsix, profile);
  const status = await runTests({
    vscodeExecutablePath: vscode.command,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [...vscode.args, workspace, ...profile, ...(web ? ['--extensionDevelopmentKind=web'] : [])],
  }).catch((error) => error.code ?? 1);
  const result = readResult(join(workspace, resultFile));
  if (status !== 0) printLogs(folder);
  return status !== 0 && result.failures.length === 0 ? { ...result, failures: [`✗ VS Code ended with ${status}`] } : result;
}

/** @param {import('./executable.mjs').Executable} vscode */
function install({ cli: [command, ...args] }, vsix, profile) {
  const { status, stdout, stderr } = spawnSync(command, [...args, '--install-extension', vsix, ...profile], {
    encoding: 'utf8',
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  });
  if (status !== 0) throw new Error(`VS Code did not install ${vsix}:\n${stdout}${stderr}`);
}

/** @returns {Result} */
function readResult(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failures: [] };
}

/** @param {string} folder The extension host's log of the desktop, and what our launcher writes. */
function printLogs(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/(editor|exthost|agent files)[^/\\]*\.log$/i.test(name)) continue;
    console.log(`--- ${name}`);
    console.log(readFileSync(join(folder, name), 'utf8').split('\n').slice(-200).join('\n'));
  }
}
