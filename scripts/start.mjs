// Opens a VS Code with the extension as it is now on the samples, or on the folder that is given: the installed one if there is one,
// else the embedded one in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './vscode/build.mjs';
import { hasDisplay } from './vscode/executable.mjs';
import { linkedExtension, projectFolder, temporaryFolder } from './vscode/folders.mjs';
import { interruption } from './vscode/interruption.mjs';
import { editorAddress, remoteAddress } from './vscode/page.mjs';
import { startServer } from './vscode/server.mjs';
import { writeSettings } from './vscode/settings.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string' }, embedded: { type: 'boolean' } },
});
const folder = resolve(positionals[0] ?? join(projectFolder, 'samples'));

buildExtension();
if (values.embedded || !openInstalled()) await serve();
process.exit();

/** @returns {boolean} Whether there is a `code` that took it. */
function openInstalled() {
  if (!hasDisplay()) return false;
  const args = ['--new-window', `--extensionDevelopmentPath=${projectFolder}`, folder];
  const { status } = spawnSync('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) console.log(`VS Code shows ${folder} with the extension.`);
  return status === 0;
}

async function serve() {
  const interrupted = interruption();
  const dataFolder = temporaryFolder('start');
  writeSettings(dataFolder);
  const server = await startServer({ dataFolder, extensionsFolder: join(dataFolder, 'extensions'), lasting: true });
  const address = editorAddress(server.authority, folder, [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remoteAddress(server.authority, linkedExtension(dataFolder))],
    ...firstFile().map((file) => ['openFile', remoteAddress(server.authority, file)]),
  ]);
  const short = await redirection(address, Number(values.port ?? 0));
  console.log(`VS Code shows ${folder} with the extension at ${short}\nPress Ctrl+C to stop it.`);
  openPage(short);
  await Promise.race([server.failed, interrupted]).catch((error) => console.log(`\n${error.message}`));
  await server.stop();
}

/** @returns {Promise<string>} An address that a person can type, which leads to the long one. */
async function redirection(target, port) {
  const redirecting = createServer((_, response) => response.writeHead(302, { Location: target }).end());
  redirecting.listen(port, '127.0.0.1');
  await once(redirecting, 'listening');
  return `http://127.0.0.1:${redirecting.address().port}/`;
}

/** @returns {readonly string[]} The agent that shows most: one warning, with a fix. Without it, any agent. */
function firstFile() {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.claude[/\\]agents[/\\].*\.md$/.test(file)).sort();
  const best = files.find((file) => file.endsWith('python-backend-engineer.md')) ?? files.find((file) => !file.endsWith('README.md'));
  return best === undefined ? [] : [join(folder, best)];
}

/** @param {string} address Opened in the person's own browser, where there is somebody to look. */
function openPage(address) {
  if (process.env['CI'] || !process.stdout.isTTY || !hasDisplay()) return;
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform] ?? ['xdg-open'];
  const quoted = process.platform === 'win32' ? `"${address}"` : address;
  const child = spawn(command, [...args, quoted], { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  // The address is printed for the case that nothing opens it.
  child.once('error', () => {});
  child.unref();
}
