import { builtinModules } from 'node:module';
import { hostHalves } from './host-halves.mjs';
import { notAtStart } from './not-at-start.mjs';
import { whenAsked } from './when-asked.mjs';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  // gray-matter's own engines are replaced by our adapter, so the parser they would load is left out.
  // The types of the protocol are asked for in two ways, and would be there twice.
  alias: {
    'js-yaml': './scripts/shims/no-engine.cjs',
    'semver/functions/parse': './scripts/shims/same-version.cjs',
    'semver/functions/satisfies': './scripts/shims/same-version.cjs',
    'vscode-languageserver-types': './node_modules/vscode-languageserver-types/lib/esm/main.js',
  },
};

/** @type {import('esbuild').BuildOptions} */
const browser = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  inject: ['./scripts/shims/buffer.js'],
  plugins: [hostHalves, notAtStart, whenAsked],
};

/**
 * What is in the extension runs in Node and in web workers. Most of it is the same, so that both are one file and the download is half as
 * large; in Node it is reached by another name. The halves are imported when it is known which one is wanted.
 * @type {import('esbuild').BuildOptions}
 */
const both = { ...browser, external: ['vscode', ...builtinModules, 'node:*'] };

/**
 * The bundles that are published, by what they are. Their licences and what they ask of Node are told from the same options.
 * @type {Readonly<Record<'client' | 'server' | 'cli', import('esbuild').BuildOptions>>}
 */
export const published = {
  client: { ...both, format: 'cjs', entryPoints: ['client/src/main.ts'], outfile: 'dist/client/browser.js' },
  server: { ...both, format: 'iife', entryPoints: ['server/src/main.ts'], outfile: 'dist/server/browser.js' },
  cli: { ...common, plugins: [whenAsked], platform: 'node', format: 'cjs', target: 'node20', entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
};

/**
 * Is not kept. It fails if the server's half for browsers asks for anything of Node.
 * @type {import('esbuild').BuildOptions}
 */
export const browserProof = { ...browser, entryPoints: ['server/src/browser.ts'], outdir: 'dist', write: false };
