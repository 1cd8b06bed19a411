import * as yaml from 'yaml';
import { projectFolder } from '../vscode/folders.mjs';

const namespace = 'when-asked';

/**
 * Runs the YAML library's modules when one of them is first used, as most files are read without it, and a process that starts has better things
 * to do. Our code imports from it as ever; what it imports from are getters.
 * @type {import('esbuild').Plugin}
 */
export const whenAsked = {
  name: namespace,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^yaml$/ }, ({ importer, namespace: from }) => (from === namespace || /[\\/]node_modules[\\/]/.test(importer) ? undefined : { path: 'yaml', namespace }));
    onLoad({ filter: /^yaml$/, namespace }, () => ({ contents: shim(Object.keys(yaml)), resolveDir: projectFolder }));
  },
};

function shim(names) {
  const getters = names.filter((name) => name !== 'default').map((name) => `get ${name}() { return load().${name}; }`);
  return `let library;\nconst load = () => (library ??= require('yaml'));\nmodule.exports = { ${getters.join(', ')} };\n`;
}
