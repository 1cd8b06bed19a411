// Bundles the entries that the contract names: client and server for node and browser, and the CLI.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { browserProof, published } from './bundle/bundles.mjs';

const production = process.argv.includes('--production');

await rm('dist', { recursive: true, force: true });
await Promise.all([...Object.values(published), browserProof].map((options) => build({ ...options, minify: production, sourcemap: production ? false : 'linked' })));
for (const part of ['client', 'server']) {
  await mkdir(`dist/${part}`, { recursive: true });
  await writeFile(`dist/${part}/node.js`, "module.exports = require('./browser.js');\n");
}
