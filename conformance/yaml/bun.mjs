import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Bun that is asked: the one whose parser Claude Code is built with, or the nearest that can be had. */
export const bunVersion = '1.4.5';

const folder = fileURLToPath(new URL(`../../.vscode-test/bun-${bunVersion}`, import.meta.url));
const oracle = fileURLToPath(new URL('oracle.mjs', import.meta.url));

/** What Bun makes of each block: pairs of encoded values, of the block as it stands and after the retry, null for a failure. */
export function askBun(blocks) {
  return runInBun(oracle, blocks);
}

/** Gives texts to a script in Bun, as a JSON string a line in the file of its first argument, and reads its answers from that of the second. */
export function runInBun(script, texts) {
  const bun = bunBinary();
  const scratch = mkdtempSync(join(tmpdir(), 'agentfiles-yaml-'));
  try {
    writeFileSync(join(scratch, 'in'), texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
    execFileSync(bun, [script, join(scratch, 'in'), join(scratch, 'out')], { stdio: 'inherit' });
    return readFileSync(join(scratch, 'out'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The npm package has the binaries as optional dependencies, so that no script needs to run to install it. */
function bunBinary() {
  if (!existsSync(folder)) execFileSync('npm', ['install', '--ignore-scripts', '--no-save', '--prefix', folder, `bun@${bunVersion}`], { stdio: 'inherit', shell: true });
  const scope = join(folder, 'node_modules/@oven');
  const binary = readdirSync(scope).flatMap((name) => ['bun', 'bun.exe'].map((file) => join(scope, name, 'bin', file))).find(runs);
  if (!binary) throw new Error(`No Bun for this platform in ${scope}`);
  return binary;
}

function runs(binary) {
  return spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout?.trim() === bunVersion;
}
