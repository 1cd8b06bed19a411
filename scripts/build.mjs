// Bundles the entries that the contract names: client and server for node and browser, and the CLI.
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  // gray-matter's own engines are replaced by our adapter, so the parser they would load is left out.
  alias: { 'js-yaml': './scripts/shims/no-engine.cjs' },
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };

/** @type {import('esbuild').BuildOptions} */
const browser = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  alias: { ...common.alias, fs: './scripts/shims/no-engine.cjs' },
  inject: ['./scripts/shims/buffer.js'],
};

await rm('dist', { recursive: true, force: true });
await Promise.all([
  build({ ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client/node.js', external: ['vscode'] }),
  build({ ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server/node.js' }),
  build({ ...node, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } }),
  build({ ...browser, format: 'cjs', entryPoints: ['client/src/browser.ts'], outfile: 'dist/client/browser.js', external: ['vscode'] }),
  build({ ...browser, format: 'iife', entryPoints: ['server/src/browser.ts'], outfile: 'dist/server/browser.js' }),
]);
