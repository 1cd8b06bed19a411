import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Where `@vscode/test-electron` puts its downloads, and we ours. */
export const cacheFolder = join(projectFolder, '.vscode-test');

/**
 * A folder that goes away with this process, however that ends. Short, because VS Code puts sockets into some of them.
 * @param {string} name
 */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `agentfiles-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/**
 * The extension under development, at an address away from the project. The embedded VS Code lies in the project, and VS Code begins with
 * a theme that lies in the extension under development, whatever the settings say.
 * @param {string} folder One that goes away.
 */
export function linkedExtension(folder) {
  const link = join(folder, 'extension');
  symlinkSync(projectFolder, link, 'junction');
  return link;
}
