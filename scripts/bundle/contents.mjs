import { isBuiltin } from 'node:module';
import { build } from 'esbuild';
import { projectFolder } from '../vscode/folders.mjs';
import { published } from './bundles.mjs';
import { whenAsked } from './when-asked.mjs';

/**
 * What a bundle is made of, told by the bundler itself: the files by their paths from the project, and the modules of the host that each of
 * them asks for.
 * @param {keyof typeof published} name
 */
export async function contentsOf(name) {
  const { metafile } = await build({ ...published[name], absWorkingDir: projectFolder, metafile: true, write: false });
  const used = new Set(Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  return Object.entries(metafile.inputs)
    // What a plugin of the build makes up is no file.
    .filter(([path]) => used.has(path) && !path.startsWith(`${whenAsked.name}:`))
    .map(([path, { imports }]) => ({ path, external: imports.filter((one) => one.external && isOfHost(one.path)).map((one) => one.path.replace(/^node:/, '')) }));
}

/** What is injected counts as external, too. */
function isOfHost(module) {
  return module === 'vscode' || isBuiltin(module);
}

/** The package that a bundled file comes from, as a path from the project; `undefined` for our own. */
export function packageOf(path) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}
