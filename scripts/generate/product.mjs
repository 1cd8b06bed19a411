// The rules and tables themselves, bundled out of the TypeScript, so that the docs can only say what the product does.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../vscode/folders.mjs';

const entry = `
export { fieldSupport } from './server/src/features/field-support';
export { parseAgentDocument } from './server/src/document/agent-document';
export { check, rules } from './server/src/rules';
export { dialects } from './server/src/spec';
export { emptyWorld } from './server/src/workspace/world';
`;

/** What `entry` exports. */
export async function loadProduct() {
  const folder = await mkdtemp(join(tmpdir(), 'agentfiles-'));
  try {
    const outfile = join(folder, 'product.cjs');
    await build({
      stdin: { contents: entry, resolveDir: projectFolder, loader: 'ts' },
      absWorkingDir: projectFolder,
      alias: { 'js-yaml': './scripts/shims/no-engine.cjs' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
      outfile,
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
