import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What makes room for the editor: an empty profile shows a chat beside it. In a browser, VS Code saves by itself, as it does nowhere else. */
const calm = {
  'files.autoSave': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
};

/**
 * Writes the user's settings of an embedded VS Code, before it starts.
 * @param {string} dataFolder
 * @param {Record<string, unknown>} [settings]
 */
export function writeSettings(dataFolder, settings = {}) {
  const folder = join(dataFolder, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...calm, ...settings }, undefined, 2));
}
