import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorAddress, remoteAddress } from '../vscode/page.mjs';
import { writeSettings } from '../vscode/settings.mjs';

/** What the settings call a theme, and the part of a class by which the page shows that it has it. */
const themes = {
  light: { id: 'Light 2026', mark: '2026-light' },
  dark: { id: 'Dark 2026', mark: '2026-dark' },
  contrast: { id: 'Default High Contrast', mark: 'hc_black' },
  'contrast-light': { id: 'Default High Contrast Light', mark: 'hc_light' },
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
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'window.title': '${activeEditorShort}',
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.layoutControl.enabled': false,
};

/** Parts of the status bar that have to do with the way we show VS Code, and not with it. */
const besides = ['status.host', 'status.forwardedPorts', 'status.notifications', 'status.workbench.keyboardLayout'];

/** What each action presses, and what is on the page when it has worked. */
const actions = {
  hover: { keys: ['Control+K', 'Control+I'], shown: '.monaco-hover:visible .hover-contents' },
  suggest: { keys: ['Control+Space'], shown: '.suggest-widget.visible .monaco-list-row.focused' },
  color: { click: '.colorpicker-color-decoration', keys: [], shown: '.colorpicker-widget' },
  fix: { keys: ['Control+.'], shown: '.action-widget .action-list-item, .action-widget .monaco-list-row' },
  agents: { click: '.pane-header:has-text("Agents")', keys: [], shown: '.pane:has(.pane-header:has-text("Agents")) .monaco-list-row[aria-level="2"]' },
  problems: { keys: ['Control+Shift+M'], shown: '.markers-panel .monaco-list-row' },
};

/**
 * Opens an editor of its own for a scene and plays it.
 * @param {import('playwright-core').Browser} browser
 * @param {{ server: import('../vscode/server.mjs').EditorServer, dataFolder: string, extension: string, workspace: string, scene: import('./scenes.mjs').Scene }} options
 */
export async function openScene(browser, { server, dataFolder, extension, workspace, scene }) {
  const theme = themes[scene.theme ?? 'light'];
  writeSettings(dataFolder, { ...quiet, 'workbench.colorTheme': theme.id, ...scene.settings });
  const context = await browser.newContext({ viewport: { width: scene.width ?? 900, height: scene.height ?? 560 }, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  const file = join(workspace, scene.file);
  await page.goto(
    editorAddress(server.authority, workspace, [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', remoteAddress(server.authority, extension)],
      ['gotoLineMode', 'true'],
      ['openFile', `${remoteAddress(server.authority, file)}:${place(file, scene.after)}`],
    ]),
  );
  await page.addStyleTag({ content: besides.map((id) => `[id="${id}"] { display: none !important; }`).join('\n') });
  await page.locator(`.monaco-workbench[class*="${theme.mark}"] .monaco-editor.focused .view-line`).first().waitFor();
  // The extension shows its verdict there, once the server has read the file.
  await page.locator('.statusbar-item[id="status.languageStatus"]').waitFor();
  await play(page, scene);
  return { page, close: () => context.close() };
}

/** @param {import('playwright-core').Page} page */
async function play(page, { waitFor, type, action, sideBar, more = [] }) {
  if (!sideBar && (await page.locator('.part.sidebar').isVisible())) await page.keyboard.press('Control+B');
  for (const selector of waitFor ?? []) await page.locator(selector).first().waitFor();
  if (type) await page.keyboard.type(type);
  if (!action) return;
  await act(page, actions[action]);
  // Lists are filled, documentation comes beside them, and widgets fade in.
  await page.waitForTimeout(500);
  for (const key of more) await page.keyboard.press(key);
  await page.waitForTimeout(800);
}

/** An editor that is still busy with itself misses keys, so that they are pressed until something is shown. */
async function act(page, { click, keys, shown }, attempts = 5) {
  if (click) await page.locator(click).first().click();
  for (const key of keys) await page.keyboard.press(key);
  const widget = page.locator(shown).first();
  if (attempts === 1) return widget.waitFor();
  await widget.waitFor({ timeout: 5000 }).catch(async () => {
    await page.keyboard.press('Escape');
    await act(page, { click, keys, shown }, attempts - 1);
  });
}

/** @returns {string} Line and column, from 1, of the place after a text. */
function place(file, text) {
  if (!text) return '1:1';
  const content = readFileSync(file, 'utf8');
  const before = content.slice(0, content.indexOf(text) + text.length).split('\n');
  return `${before.length}:${before.at(-1).length + 1}`;
}
