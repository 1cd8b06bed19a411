import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Editor } from '../../e2e/keys/editor.mjs';
import { flows } from '../../e2e/keys/flows/index.mjs';
import { projectFolder, temporaryFolder } from './folders.mjs';
import { interruption } from './interruption.mjs';
import { editorAddress, openBrowser, remoteAddress } from './page.mjs';
import { runServerCommand, startServer, userFolderIn } from './server.mjs';
import { writeSettings } from './settings.mjs';

/** Longer than all of them. */
const limit = 10 * 60_000;

/** Where the last screen of each flow goes, for those who want to look. */
const pictures = join(projectFolder, 'out', 'keys');

/** A file that is open before the extension is there keeps the indentation that VS Code gave it. */
const settings = { 'editor.tabSize': 2, 'editor.minimap.enabled': false, 'editor.cursorBlinking': 'solid' };

/**
 * Plays the flows of `e2e/keys`, key by key, in the embedded VS Code with the extension installed.
 * @param {string} vsix
 * @param {string} [grep] Plays only those whose title holds it.
 * @returns {Promise<import('./run-suite.mjs').Result>}
 */
export async function runFlows(vsix, grep = '') {
  const folder = temporaryFolder('keys');
  const folders = { dataFolder: join(folder, 'user'), extensionsFolder: join(folder, 'extensions') };
  if ((await runServerCommand(['--install-extension', vsix], folders)) !== 0) throw new Error(`VS Code did not install ${vsix}.`);
  mkdirSync(pictures, { recursive: true });
  const interrupted = interruption({ limit });
  const server = await startServer(folders);
  try {
    const browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1100, height: 800 } });
    const wanted = flows.filter(({ title }) => title.includes(grep));
    const failures = await Promise.race([playAll(wanted, { context, server, folder, ...folders }), server.failed, interrupted]).finally(() => browser.close());
    return { passed: wanted.length - failures.length, failures };
  } finally {
    await server.stop();
  }
}

async function playAll(wanted, stage) {
  const failures = [];
  for (const flow of wanted) {
    const start = Date.now();
    const failure = await play(flow, stage).then(() => undefined, (error) => `✗ ${flow.title}\n${describe(error)}`);
    console.log(failure ?? `✓ ${flow.title} (${Date.now() - start} ms)`);
    if (failure) failures.push(failure);
  }
  return failures;
}

/** @param {import('../../e2e/keys/flows/index.mjs').Flow} flow */
async function play({ title, name, text, settings: own, keys }, { context, server, folder, dataFolder }) {
  writeSettings(dataFolder, { ...settings, ...own });
  const workspace = mkdtempSync(join(folder, 'workspace-'));
  const file = join(workspace, '.claude', 'agents', `${name ?? 'reviewer'}.md`);
  const userFolder = userFolderIn(dataFolder);
  rmSync(userFolder, { recursive: true, force: true });
  const [before, behind = ''] = text.split('<|>');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, before + behind);
  const page = await context.newPage();
  try {
    await open(page, server.authority, workspace, `${remoteAddress(server.authority, file)}:${placeAfter(before)}`);
    await keys(new Editor(page, file, userFolder));
  } finally {
    await page.screenshot({ path: join(pictures, `${title.replaceAll(/\W+/g, '-')}.png`) });
    await page.close();
  }
}

/** With the file open, the keyboard in it, the verdict of the extension shown, and nothing more to be fetched: grammars and what Enter does come late. */
async function open(page, authority, workspace, place) {
  const payload = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ['gotoLineMode', 'true'], ['openFile', place]];
  await page.goto(editorAddress(authority, workspace, payload), { timeout: 0 });
  await page.locator('.monaco-editor.focused .view-line').first().waitFor({ timeout: 0 });
  await page.locator('.statusbar-item[id="status.languageStatus"]').waitFor({ timeout: 0 });
  await page.waitForLoadState('networkidle', { timeout: 0 });
}

/** @returns {string} Line and column, from 1. */
function placeAfter(text) {
  const lines = text.split('\n');
  return `${lines.length}:${lines.at(-1).length + 1}`;
}

function describe(error) {
  const values = ['expected', 'actual'].flatMap((name) => (name in error ? [`${name}:\n${error[name]}`] : []));
  return [error.message, ...values].join('\n');
}
