import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './folders.mjs';

/** Builds the extension as it is used while developing; ends this process when that fails, as esbuild has said why. */
export function buildExtension() {
  const { status } = spawnSync(process.execPath, [join(projectFolder, 'scripts', 'build.mjs')], { cwd: projectFolder, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
