import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const shim = fileURLToPath(new URL('../shims/no-engine.cjs', import.meta.url));

/**
 * Resolves for one bundle what two hosts want: the language server's libraries for Node as Node would, where they are asked for by that
 * name, and all else as a browser would. gray-matter asks for files that our adapter never lets it read.
 * @type {import('esbuild').Plugin}
 */
export const hostHalves = {
  name: 'host-halves',
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-[\w-]+\/node$/ }, ({ path, importer }) => ({ path: createRequire(importer).resolve(path) }));
    onResolve({ filter: /^fs$/ }, ({ importer }) => (/[\\/]gray-matter[\\/]/.test(importer) ? { path: shim } : undefined));
  },
};
