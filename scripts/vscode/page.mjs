import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserExecutable } from './browser.mjs';

/** Chromium as root has no sandbox, and what it would like to fetch for itself is not ours to wait for. */
const browserArguments = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** @returns {Promise<import('playwright-core').Browser>} Headless, with an empty profile; signals are left to the caller. */
export function openBrowser() {
  return chromium.launch({
    executablePath: browserExecutable(),
    args: browserArguments,
    timeout: 120_000,
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
}

/**
 * The address at which the server shows a folder.
 * @param {string} authority
 * @param {string} folder
 * @param {readonly (readonly [string, string])[]} payload What VS Code's command line says elsewhere, as pairs.
 */
export function editorAddress(authority, folder, payload) {
  const address = new URL(`http://${authority}/`);
  address.searchParams.set('folder', decodeURI(pathToFileURL(folder).pathname));
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/**
 * @param {string} authority
 * @param {string} path A file or folder of this machine.
 */
export function remoteAddress(authority, path) {
  return `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
}
