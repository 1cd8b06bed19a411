// Bundles the entries that the contract names: client and server for node and browser, and the CLI.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { browserProof, published } from './bundle/bundles.mjs';
import { compiledAtOnce } from './bundle/compiled-at-once.mjs';

const production = process.argv.includes('--production');

await rm('dist', { recursive: true, force: true });
await Promise.all([published.client, published.server].map((options) => make(production ? { ...options, plugins: [...options.plugins, compiledAtOnce] } : options)));
await Promise.all([published.cli, browserProof].map(make));
for (const part of ['client', 'server']) {
  await mkdir(`dist/${part}`, { recursive: true });
  await writeFile(`dist/${part}/node.js`, "module.exports = require('./browser.js');\n");
}

/** @param {import('esbuild').BuildOptions} options */
function make(options) {
  return build({ ...options, minify: production, sourcemap: production ? false : 'linked' });
}
