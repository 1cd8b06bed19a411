import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodAgent, Sandbox, vanishedAgent } from '../support/command-line';

const folder = mkdtempSync(join(tmpdir(), 'agentfiles-cli-'));
const cli = join(folder, 'cli.js');

beforeAll(async () => {
  await build({ entryPoints: ['server/src/cli.ts'], outfile: cli, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What the program ends with, and says to standard error, where nobody reads what it prints. */
async function unread(argv: readonly string[]): Promise<{ readonly status: number | null; readonly err: string }> {
  const child = spawn(process.execPath, [cli, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, err };
}

test('a closed pipe leaves the status true, and is not spoken of', async () => {
  const bad = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`.claude/agents/${index}.md`, vanishedAgent]));
  const sandbox = new Sandbox({ ...bad, 'good/.claude/agents/reviewer.md': goodAgent });
  try {
    expect(await unread(['check', sandbox.folder])).toEqual({ status: 1, err: '' });
    expect(await unread(['check', '--format', 'json', sandbox.path('good')])).toEqual({ status: 0, err: '' });
    expect(await unread(['list', sandbox.folder])).toEqual({ status: 0, err: '' });
    expect(await unread(['explain', 'unknown-key'])).toEqual({ status: 0, err: '' });
    expect(await unread(['check', sandbox.path('nowhere')])).toMatchObject({ status: 2 });
  } finally {
    sandbox.remove();
  }
});

test('watching ends when nobody reads what it prints', async () => {
  const sandbox = new Sandbox({ '.claude/agents/planner.md': vanishedAgent });
  try {
    expect(await unread(['check', '--watch', sandbox.folder])).toMatchObject({ status: 0 });
  } finally {
    sandbox.remove();
  }
});
