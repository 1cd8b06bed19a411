// Finds a browser of Chromium's family, and brings one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** @returns {string} The browser's executable; throws, saying what to install, where none can be had. */
export function browserExecutable() {
  const named = process.env['AGENTFILES_BROWSER'];
  const places = named ? [() => [named]] : [systemBrowsers, playwrightBrowsers, debianBrowsers];
  for (const candidates of places) {
    const executable = candidates().find(starts);
    if (executable) return executable;
  }
  throw new Error('No browser to show VS Code in: install Chromium, Chrome or Edge, or name one in AGENTFILES_BROWSER.');
}

/** A browser may be there and lack libraries, so it has to say its version; on Windows that opens a window instead. */
function starts(executable) {
  return existsSync(executable) && (process.platform === 'win32' || spawnSync(executable, ['--version']).status === 0);
}

function systemBrowsers() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Playwright's own browser, downloaded where it is not there and can be. */
function playwrightBrowsers() {
  const executable = chromium.executablePath();
  if (existsSync(executable)) return [executable];
  console.log('Looking for a browser: none on this machine, asking Playwright for one…');
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  // Output is kept quiet: on a machine without a network this is the expected way to the next place to look.
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: 'ignore',
    timeout: 180_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
  });
  return [executable];
}

function debianBrowsers() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return [];
  console.log('Looking for a browser: installing the package chromium…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A font as well: the browser comes without one, and people want to see text on pictures.
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env });
    if (status !== 0) console.error(stderr);
  }
  return systemBrowsers();
}
