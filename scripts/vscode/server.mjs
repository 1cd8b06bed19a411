import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { embeddedVSCode } from './fetch.mjs';

/**
 * @typedef {object} EditorServer
 * @property {string} authority Host and port, as in `vscode-remote://` addresses.
 * @property {Promise<never>} failed Rejects when the server ends before it is stopped.
 * @property {() => Promise<void>} stop Ends it with all its extension hosts.
 */

/**
 * Serves the embedded VS Code on this machine only.
 * @param {{ dataFolder: string, extensionsFolder: string, lasting?: boolean, log?: (text: string) => void }} options A server that is
 *   not lasting ends by itself, minutes after its last page: the net under a caller that is killed.
 * @returns {Promise<EditorServer>} Once it accepts connections.
 */
export async function startServer({ dataFolder, extensionsFolder, lasting = false, log = () => {} }) {
  const child = await spawnServer(
    ['--host', '127.0.0.1', '--port', '0', '--enable-smoke-test-driver', ...(lasting ? [] : ['--enable-remote-auto-shutdown'])],
    { dataFolder, extensionsFolder },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const failed = ended.then((status) => Promise.reject(new Error(`The VS Code server ended with status ${status}.`)));
  // Nobody may be waiting when it is stopped.
  failed.catch(() => {});
  const listening = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        log(text);
        const actual = /agent listening on (\d+)/.exec(text)?.[1];
        if (actual) resolve(actual);
      });
    }
  });
  const stop = async () => {
    end(child);
    await ended;
  };
  try {
    return { authority: `127.0.0.1:${await Promise.race([listening, failed])}`, failed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Runs the server's command line to its end, as for `--install-extension`.
 * @param {readonly string[]} args
 * @param {{ dataFolder: string, extensionsFolder: string }} folders
 * @returns {Promise<number>} Its status.
 */
export async function runServerCommand(args, folders) {
  const child = await spawnServer(args, folders);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) console.error(output);
  return status ?? 1;
}

/** The user's own folder of agents and settings there, so that nothing depends on that of whoever runs it, and nothing is written into it. @param {string} dataFolder */
export function userFolderIn(dataFolder) {
  return join(dataFolder, 'claude');
}

async function spawnServer(args, { dataFolder, extensionsFolder }) {
  const { node, server } = await embeddedVSCode();
  return spawn(
    node,
    [
      server,
      ...['--server-data-dir', dataFolder, '--user-data-dir', join(dataFolder, 'data'), '--extensions-dir', extensionsFolder],
      ...['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust', '--disable-telemetry'],
      ...args,
    ],
    // A group of its own where there are groups, so that its extension hosts go with it.
    { env: { ...process.env, CLAUDE_CONFIG_DIR: userFolderIn(dataFolder) }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}
