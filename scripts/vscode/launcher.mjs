// Stands in for the `code` executable where no desktop VS Code can be had: `@vscode/test-electron` starts it with the arguments it
// would give to VS Code. It shows the embedded VS Code to a headless browser, and ends with the status of the tests.
import { appendFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { interruption } from './interruption.mjs';
import { editorAddress, openBrowser, remoteAddress } from './page.mjs';
import { runServerCommand, startServer } from './server.mjs';
import { writeSettings } from './settings.mjs';
import { reportMark } from './suite.mjs';
import { developWebExtension, serveFolder } from './web-extension.mjs';

/** Longer than any run; tests that hang have limits of their own. */
const limit = 10 * 60_000;

/** What an editor without its native modules, an account and a network complains of all the time. */
const noise =
  /AgentHost|ChatModelSelection|spdlog|vscode-sqlite3|watchdog|gallery|ENOTFOUND|Creating a socket|vsda|AccountPolicy|DefaultAccount|authentication provider|Service Worker|connection token|grace.time|extensions cache|profile extensions/;

/** As if the person had seen it all before. */
const quiet = [
  ['skipWelcome', 'true'],
  ['skipReleaseNotes', 'true'],
];

const { values, positionals } = parseArgs({
  // VS Code has many options that say nothing to us.
  strict: false,
  options: {
    'extensionDevelopmentPath': { type: 'string', multiple: true },
    'extensionDevelopmentKind': { type: 'string' },
    'extensionTestsPath': { type: 'string' },
    'extensions-dir': { type: 'string' },
    'install-extension': { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});
const folders = { dataFolder: resolve(values['user-data-dir']), extensionsFolder: resolve(values['extensions-dir']) };
const isWeb = values['extensionDevelopmentKind'] === 'web';
const interrupted = interruption({ limit, withParent: true });

process.exitCode = values['install-extension']
  ? await runServerCommand(['--install-extension', resolve(values['install-extension'])], folders)
  : await runTests().catch((error) => {
      console.error(error.message);
      return 1;
    });
// Standard input is still open while the parent lives.
process.exit();

/** @returns {Promise<number>} The status that the tests end with. */
async function runTests() {
  const log = openLog();
  writeSettings(folders.dataFolder);
  const server = await startServer({ ...folders, log });
  try {
    const browser = await openBrowser();
    try {
      // The page's policy does not let it load an extension from another port, as it would be on the web.
      const page = await browser.newPage({ bypassCSP: isWeb });
      const { finished } = await listen(page, log);
      await open(page, server.authority);
      return await Promise.race([finished, server.failed, interrupted]);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** @param {import('playwright-core').Page} page */
async function open(page, authority) {
  const [extension] = values['extensionDevelopmentPath'];
  const tests = values['extensionTestsPath'];
  const payload = [['extensionDevelopmentPath', remoteAddress(authority, extension)], ['extensionTestsPath', remoteAddress(authority, tests)]];
  if (isWeb) {
    const origin = await serveFolder(extension);
    await developWebExtension(page, origin, relative(extension, tests).replaceAll('\\', '/'));
  }
  // The run has a limit of its own, and a page has none on a machine that is busy.
  await page.goto(editorAddress(authority, resolve(positionals[0]), [...quiet, ...(isWeb ? [] : payload)]), { timeout: 0 });
}

/**
 * VS Code calls these functions of the page where they exist: with what it logs, console of the extension host included, and with the
 * status of the tests at their end.
 * @param {import('playwright-core').Page} page Still empty.
 * @param {(text: string) => void} log
 * @returns {Promise<{ finished: Promise<number> }>}
 */
async function listen(page, log) {
  /** @type {(status: number) => void} */
  let end;
  const finished = new Promise((resolve, reject) => {
    page.once('crash', () => reject(new Error('The page that shows VS Code crashed.')));
    end = resolve;
  });
  page.on('pageerror', (error) => log(`[page] ${error.stack}`));
  await page.exposeFunction('codeAutomationLog', (level, parts) => {
    const text = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
    if (text.startsWith(reportMark)) console.log(text.slice(reportMark.length));
    else log(`[${level}] ${text}`);
  });
  await page.exposeFunction('codeAutomationExit', (status, logs) => {
    for (const { relativePath, contents } of logs) if (/exthost/.test(relativePath)) log(`[${relativePath}]\n${contents}`);
    end(status);
  });
  return { finished };
}

/** What happened, for those who look for the cause of a failure. */
function openLog() {
  return (text) => {
    if (text.trim() && !noise.test(text)) appendFileSync(join(folders.dataFolder, 'editor.log'), `${text.trimEnd()}\n`);
  };
}
