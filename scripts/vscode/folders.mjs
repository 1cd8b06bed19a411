import { rmSync, mkdtempSync } from 'node:fs';
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
