import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../vscode/folders.mjs';
import { editorAddress, remoteAddress } from '../vscode/page.mjs';
import { writeSettings } from '../vscode/settings.mjs';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

/** An editor with nothing around it, and nothing in it that differs from one picture to the next. */
const quiet = {
  'breadcrumbs.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'editor.minimap.enabled': false,
  'editor.padding.top': 8,
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.horizontal': 'hidden',
  'editor.scrollbar.vertical': 'hidden',
  'editor.overviewRulerBorder': false,
  'editor.hideCursorInOverviewRuler': true,
  'window.title': '${activeEditorShort}',
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.layoutControl.enabled': false,
};

/** What each action presses, and what is on the page when it has worked. */
const actions = {
  hover: { keys: ['Control+K', 'Control+I'], shown: '.monaco-hover:visible .hover-contents' },
  suggest: { keys: ['Control+Space'], shown: '.suggest-widget.visible .monaco-list-row' },
  fix: { keys: ['Control+.'], shown: '.action-widget .action-list-item, .action-widget .monaco-list-row' },
  problems: { keys: ['Control+Shift+M'], shown: '.markers-panel .monaco-list-row' },
};

/**
 * Opens an editor of its own for a scene and plays it.
 * @param {import('playwright-core').Browser} browser
 * @param {{ server: import('../vscode/server.mjs').EditorServer, dataFolder: string, workspace: string, scene: import('./scenes.mjs').Scene }} options
 */
export async function openScene(browser, { server, dataFolder, workspace, scene }) {
  writeSettings(dataFolder, { ...quiet, 'workbench.colorTheme': themes[scene.theme ?? 'dark'], ...scene.settings });
  const context = await browser.newContext({ viewport: { width: 1200, height: 720 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const file = join(workspace, scene.file);
  await page.goto(
    editorAddress(server.authority, workspace, [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', remoteAddress(server.authority, projectFolder)],
      ['gotoLineMode', 'true'],
      ['openFile', `${remoteAddress(server.authority, file)}:${place(file, scene.after)}`],
    ]),
  );
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await play(page, scene);
  return { page, close: () => context.close() };
}

/** @param {import('playwright-core').Page} page */
async function play(page, { waitFor, type, action, more = [] }) {
  if (await page.locator('.part.sidebar').isVisible()) await page.keyboard.press('Control+B');
  for (const selector of waitFor ?? []) await page.locator(selector).first().waitFor();
  if (type) await page.keyboard.type(type);
  if (!action) return;
  const { keys, shown } = actions[action];
  for (const key of keys) await page.keyboard.press(key);
  await page.locator(shown).first().waitFor();
  for (const key of more) await page.keyboard.press(key);
  // Documentation beside a list comes after it, and widgets fade in.
  await page.waitForTimeout(800);
}

/** @returns {string} Line and column, from 1, of the place after a text. */
function place(file, text) {
  if (!text) return '1:1';
  const content = readFileSync(file, 'utf8');
  const before = content.slice(0, content.indexOf(text) + text.length).split('\n');
  return `${before.length}:${before.at(-1).length + 1}`;
}
