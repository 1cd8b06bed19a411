import { fileURLToPath } from 'node:url';

/** By what is asked for, from where. */
const standIns = [
  { asked: /^\.\/files$/, from: /[\\/]vscode-languageserver[\\/]lib[\\/]node[\\/]/, shim: 'no-files.cjs' },
  { asked: /^crypto$/, from: /[\\/]vscode-jsonrpc[\\/]lib[\\/]node[\\/]/, shim: 'random-when-asked.cjs' },
];

/**
 * Leaves out what the libraries of the protocol load when they start, and hardly ever or never use.
 * @type {import('esbuild').Plugin}
 */
export const notAtStart = {
  name: 'not-at-start',
  setup({ onResolve }) {
    for (const { asked, from, shim } of standIns) {
      const path = fileURLToPath(new URL(`../shims/${shim}`, import.meta.url));
      onResolve({ filter: asked }, ({ importer }) => (from.test(importer) ? { path } : undefined));
    }
  },
};
