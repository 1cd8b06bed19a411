// Bundles the entries that the contract names: client and server for node and browser, and the CLI.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { build } from 'esbuild';
import { hostHalves } from './bundle/host-halves.mjs';

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
const browser = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  inject: ['./scripts/shims/buffer.js'],
  plugins: [hostHalves],
};

/**
 * What is in the extension runs in Node and in web workers. Most of it is the same, so that both are one file and the download is half as
 * large; in Node it is reached by another name. The halves are imported when it is known which one is wanted.
 * @type {import('esbuild').BuildOptions}
 */
const both = { ...browser, external: ['vscode', ...builtinModules, 'node:*'] };

await rm('dist', { recursive: true, force: true });
await Promise.all([
  build({ ...both, format: 'cjs', entryPoints: ['client/src/main.ts'], outfile: 'dist/client/browser.js' }),
  build({ ...both, format: 'iife', entryPoints: ['server/src/main.ts'], outfile: 'dist/server/browser.js' }),
  build({ ...common, platform: 'node', format: 'cjs', target: 'node20', entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } }),
  // Is not kept. It fails if the server's half for browsers asks for anything of Node.
  build({ ...browser, entryPoints: ['server/src/browser.ts'], outdir: 'dist', write: false }),
]);
for (const part of ['client', 'server']) {
  await mkdir(`dist/${part}`, { recursive: true });
  await writeFile(`dist/${part}/node.js`, "module.exports = require('./browser.js');\n");
}
