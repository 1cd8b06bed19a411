import { spawn } from 'node:child_process';

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * Runs npm without letting any package run its scripts; rejects with what npm said when it fails.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<void>}
 */
export function npm(args, cwd) {
  // The npm that runs us, where one does: it need not be the first in the PATH, nor be called `npm` there.
  const script = process.env['npm_execpath'];
  const [command, ...before] = script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
  const child = spawn(command, [...before, ...args, ...quiet], {
    cwd,
    shell: command === 'npm' && process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`npm ${args.join(' ')} failed with status ${status}:\n${output}`));
    });
  });
}
