// Measures the production build against what npm offers: `npm run bench -- [--only cli] [--quick]`. The measuring is in bench/.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { createPackage } from './package.mjs';
import { projectFolder } from './vscode/folders.mjs';
import { npm } from './vscode/npm.mjs';

const folder = mkdtempSync(join(tmpdir(), 'agentfiles-bench-'));
try {
  const bundle = join(folder, 'bench.cjs');
  await build({
    entryPoints: [join(projectFolder, 'bench/main.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    logLevel: 'warning',
    alias: { 'js-yaml': join(projectFolder, 'scripts/shims/no-engine.cjs') },
  });
  const { default: measured } = await import(bundle);
  // Makes the production build that is measured, on the way.
  const vsix = await createPackage();
  await measured.bench(process.argv.slice(2), { project: projectFolder, npm, vsix });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
