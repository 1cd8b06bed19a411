import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './folders.mjs';
import { reportMark, resultFile } from './suite.mjs';

/**
 * Bundles the suite for one kind of host. Node and the web worker get the same code, which may ask for nothing but `vscode`.
 * @param {string} kind
 * @param {string} [grep] Runs only the tests whose full title holds it.
 * @returns {Promise<string>} The bundle's path.
 */
export async function bundleSuite(kind, grep) {
  const outfile = join(projectFolder, 'out', 'e2e', `${kind}.js`);
  await build({
    entryPoints: [join(projectFolder, 'e2e', 'index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    define: { RUN: JSON.stringify({ kind, grep, reportMark, resultFile }) },
  });
  return outfile;
}
