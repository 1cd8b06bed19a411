import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a process took. */
export interface Run {
  readonly wall: number;
  /** Milliseconds in all its threads, in user and in system mode. */
  readonly cpu: number;
  /** Peak of the resident memory, in bytes. */
  readonly peak: number;
  readonly status: number | null;
  readonly output: string;
}

const time = '/usr/bin/time';

/** How processes are measured here, in words. */
export const method = existsSync(time)
  ? `CPU time and peak memory are those that the system counts for the whole process (\`${time}\`).`
  : 'CPU time and peak memory are those that each process counts of itself as it ends, since there is no `/usr/bin/time` here: what Node does after that is not in them.';

/** Runs Node once from the outside, with nothing of it in this process. */
export async function runProcess(args: readonly string[], folder: string): Promise<Run> {
  const scratch = mkdtempSync(join(tmpdir(), 'agentfiles-bench-'));
  try {
    const figures = join(scratch, 'figures');
    const [command, rest] = existsSync(time) ? [time, ['-o', figures, '-f', '%U %S %M', process.execPath, ...args]] : [process.execPath, ['--require', probeIn(scratch), ...args]];
    const started = performance.now();
    const { status, output } = await finished(command, rest, folder, { ...process.env, AGENTFILES_BENCH_FIGURES: figures });
    const wall = performance.now() - started;
    // Before the figures there is a line on the exit status, where that is not 0.
    const [user = 0, system = 0, peak = 0] = (readFileSync(figures, 'utf8').trim().split('\n').at(-1) ?? '').split(' ').map(Number);
    return { wall, cpu: (user + system) * 1000, peak: peak * 1024, status, output };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Everything a process writes is read, as by a terminal, so that none gains by writing less than it has to say. */
function finished(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Pick<Run, 'status' | 'output'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output: output.join('') }));
  });
}

function probeIn(folder: string): string {
  const file = join(folder, 'probe.cjs');
  writeFileSync(file, probe);
  return file;
}

const probe = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.AGENTFILES_BENCH_FIGURES, [userCPUTime / 1e6, systemCPUTime / 1e6, maxRSS].join(' '));
});
`;
