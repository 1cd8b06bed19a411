// Prints how many files are read exactly as the real tool read them, and whether errors are said exactly where a file does not load.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'agentfiles-conformance-'));
const bundle = join(folder, 'report.cjs');
try {
  await build({
    entryPoints: ['conformance/report.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
    alias: { 'js-yaml': './scripts/shims/no-engine.cjs' },
  });
  const { default: report } = await import(bundle);
  process.exitCode = report.printReport(process.cwd()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
