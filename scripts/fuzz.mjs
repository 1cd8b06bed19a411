/**
 * Tries the product on texts that nobody thought of: `npm run fuzz -- [--minutes 10] [--seed N] [--only read] [--bun]`. Prints what goes wrong with the text it
 * goes wrong on, and totals at the end. A text that ends the process, or holds it up for longer than five minutes, is told as well. With --bun what
 * the reader sees is also compared with what Bun's parser sees, which is fetched for that.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { projectFolder } from './vscode/folders.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' }, only: { type: 'string' }, bun: { type: 'boolean', default: false } } });
if (![undefined, 'read', 'answered', 'typed'].includes(values.only)) throw new Error('--only takes read (reading and findings, by far the fastest), answered (all requests) or typed (changes one by one).');
const seed = values.seed ?? String(Date.now() % 1e9);
const folder = mkdtempSync(join(tmpdir(), 'agentfiles-fuzz-'));
const lastText = join(folder, 'last.json');
/** Milliseconds; a round of many texts is written down text by text. */
const patience = 300_000;

const entry = `
import { run } from './server/test/fuzz/run';
const bun = ${JSON.stringify(values.bun ? join(projectFolder, 'conformance/yaml/bun.mjs') : '')};
const { runInBun } = bun === '' ? {} : await import(bun);
const askBun = runInBun && ((texts) => runInBun(${JSON.stringify(join(projectFolder, 'conformance/reference/in-bun.ts'))}, texts));
process.exitCode = run({ minutes: ${Number(values.minutes)}, seed: ${Number(seed)}, only: ${JSON.stringify(values.only)}, lastText: ${JSON.stringify(lastText)}, askBun, say: (line) => console.log(line) }) ? 0 : 1;
`;

try {
  const outfile = join(folder, 'fuzz.mjs');
  await build({
    stdin: { contents: entry, resolveDir: projectFolder, loader: 'ts' },
    absWorkingDir: projectFolder,
    alias: { 'js-yaml': './scripts/shims/no-engine.cjs' },
    define: { __dirname: JSON.stringify(join(projectFolder, 'server/test/support')) },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    outfile,
  });
  console.log(`Seed ${seed}, ${values.minutes} minutes.`);
  process.exitCode = await watched(spawn(process.execPath, [outfile], { stdio: 'inherit', cwd: projectFolder }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The exit status of the process, which is ended when it has been at one text for too long. */
function watched(child) {
  return new Promise((resolve) => {
    let end = '';
    const timer = setInterval(() => {
      if (Date.now() - (statSync(lastText, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) < patience) return;
      end = 'never comes back';
      child.kill('SIGKILL');
    }, 5000);
    child.on('exit', (code, signal) => {
      clearInterval(timer);
      if (signal !== null) console.log(`${end || `ends the process by ${signal}`}: ${readFileSync(lastText, 'utf8')}`);
      resolve(code ?? 1);
    });
  });
}
