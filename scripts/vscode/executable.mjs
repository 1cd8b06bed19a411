// Decides which VS Code runs the tests, and how to start it.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from './folders.mjs';

/**
 * @typedef {object} Executable
 * @property {string} command
 * @property {readonly string[]} args Those that come before VS Code's own.
 * @property {readonly [string, ...string[]]} cli The command line that installs extensions.
 */

/**
 * A desktop VS Code where one can be downloaded and shown, the embedded one elsewhere.
 * `AGENTFILES_VSCODE` decides instead: `download`, `embedded`, or the path of an executable.
 * @returns {Promise<Executable>}
 */
export async function vscodeExecutable() {
  const wanted = process.env['AGENTFILES_VSCODE'];
  if (wanted === 'embedded') return embedded;
  if (wanted === 'download') return shown(await downloadAndUnzipVSCode({ cachePath: cacheFolder }));
  if (wanted) return shown(wanted);
  if (!hasDisplay() && !xvfb()) return embedded;
  return (await desktop()) ?? embedded;
}

const launcher = fileURLToPath(new URL('launcher.mjs', import.meta.url));

/** @type {Executable} */
const embedded = { command: process.execPath, args: [launcher], cli: [process.execPath, launcher] };

/** @returns {Promise<Executable | undefined>} Quick to give up where there is no network. */
async function desktop() {
  try {
    const executable = await downloadAndUnzipVSCode({ cachePath: cacheFolder, timeout: 5000, reporter: new SilentReporter() });
    return starts(executable) ? shown(executable) : undefined;
  } catch {
    return undefined;
  }
}

/** Libraries of the desktop may be missing; as plain Node the executable needs them too, but no display. */
function starts(executable) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return spawnSync(executable, ['-e', ''], { env, timeout: 20_000 }).status === 0;
}

/** @returns {Executable} */
function shown(executable) {
  const cli = /** @type {const} */ ([resolveCliPathFromVSCodeExecutablePath(executable)]);
  return hasDisplay() ? { command: executable, args: [], cli } : { command: 'xvfb-run', args: ['-a', executable], cli };
}

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function xvfb() {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'xvfb-run')));
}
