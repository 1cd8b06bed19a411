import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readTextFile, writeTextFile } from '../../src/cli/text-file';
import { goodAgent, misspeltAgent, Sandbox, vanishedAgent } from '../support/command-line';

const folder = mkdtempSync(join(tmpdir(), 'agentfiles-cli-'));
const cli = join(folder, 'cli.cjs');
beforeAll(async () => {
  await build({ entryPoints: ['server/src/cli.ts'], outfile: cli, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

let sandbox: Sandbox;
afterEach(() => sandbox.remove());

const agents = '.claude/agents';
const pathsIn = async (): Promise<readonly string[]> => {
  const { out } = await sandbox.run(['check', '@.', '--format', 'json']);
  const { files } = JSON.parse(out) as { readonly files: readonly { readonly path: string }[] };
  return files.map(({ path }) => path);
};

describe('what is no file, or no file any more', () => {
  test('pipes, folders and devices are passed over wherever a file is expected', { timeout: 30_000 }, async () => {
    sandbox = new Sandbox({ [`${agents}/good.md`]: goodAgent, 'plugins/agents/other.md': goodAgent });
    mkdirSync(sandbox.path('plugins/.claude-plugin'));
    execFileSync('mkfifo', [`${agents}/pipe.md`, '.gitignore', 'plugins/.claude-plugin/plugin.json'].map((name) => sandbox.path(name)));
    mkdirSync(sandbox.path(`${agents}/folder.md`));
    symlinkSync('/dev/zero', sandbox.path(`${agents}/endless.md`));
    mkdirSync(sandbox.path(`${agents}/.gitignore`));
    expect(await pathsIn()).toEqual([`${agents}/good.md`]);
    expect(await sandbox.run(['check', `@${agents}/pipe.md`])).toMatchObject({ status: 2, err: `agentfiles: ${agents}/pipe.md cannot be read: ${agents}/pipe.md is not a regular file.\n` });
    expect(await sandbox.run(['check', `@${agents}/endless.md`])).toMatchObject({ status: 2 });
  });

  test('settings in a pipe are refused and not waited for', { timeout: 30_000 }, async () => {
    sandbox = new Sandbox({ [`${agents}/good.md`]: goodAgent });
    execFileSync('mkfifo', [sandbox.path('agentfiles.config.json')]);
    expect(await sandbox.run(['check', '@.'])).toMatchObject({ status: 2, err: expect.stringContaining('is not a regular file') as unknown });
  });

  test('links that lead out of the folder are followed in agents folders only, as the reader does, and loops end', async () => {
    sandbox = new Sandbox({ 'inside/.claude/agents/good.md': goodAgent, 'outside/agents/secret.md': goodAgent, 'outside/notes.md': goodAgent });
    symlinkSync(sandbox.path('outside'), sandbox.path('inside/docs'));
    symlinkSync(sandbox.path('outside/notes.md'), sandbox.path('inside/.claude/agents/linked.md'));
    symlinkSync(sandbox.path('inside'), sandbox.path('inside/.claude/agents/loop'));
    symlinkSync('nowhere', sandbox.path('inside/.claude/agents/dangling.md'));
    const { out } = await sandbox.run(['list', '@inside', '--format', 'json']);
    const { agents: found } = JSON.parse(out) as { readonly agents: readonly { readonly path: string }[] };
    expect(found.map(({ path }) => path.replace(`${sandbox.folder}/`, ''))).toEqual(['inside/.claude/agents/good.md', 'inside/.claude/agents/linked.md']);
  });

  test('a folder that cannot be opened is told, and the rest is checked', async () => {
    sandbox = new Sandbox({ [`${agents}/good.md`]: goodAgent, [`${agents}/locked/hidden.md`]: goodAgent });
    chmodSync(sandbox.path(`${agents}/locked`), 0);
    const isRoot = process.getuid?.() === 0;
    const { out, err } = await sandbox.run(['check', '@.', '--format', 'json']);
    chmodSync(sandbox.path(`${agents}/locked`), 0o700);
    // Nothing is closed to root.
    expect([out.includes('good.md'), err.includes('locked')]).toEqual([true, !isRoot]);
  });

  test('a file that changed since it was read is left as it is, and so is one that is gone', () => {
    sandbox = new Sandbox({ 'a.md': misspeltAgent, 'b.md': misspeltAgent });
    const [changed, gone] = [readTextFile(sandbox.path('a.md')), readTextFile(sandbox.path('b.md'))];
    sandbox.write('a.md', 'Written by somebody else.\n');
    rmSync(sandbox.path('b.md'));
    expect(() => writeTextFile(changed, goodAgent)).toThrow('was changed by somebody else');
    expect(() => writeTextFile(gone, goodAgent)).toThrow('ENOENT');
    expect([readFileSync(sandbox.path('a.md'), 'utf8'), readdirSync(sandbox.folder)]).toEqual(['Written by somebody else.\n', ['a.md']]);
  });

  test('files that come, change and go while they are checked do no harm', { timeout: 60_000 }, async () => {
    sandbox = new Sandbox(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${agents}/a${index}.md`, misspeltAgent])));
    const child = spawn(process.execPath, [cli, 'check', '.', '--format', 'json'], { cwd: sandbox.folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = once(child, 'exit');
    const printed: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => printed.push(part));
    for (let index = 0; index < 300; index += 2) {
      rmSync(sandbox.path(`${agents}/a${index}.md`));
      writeFileSync(sandbox.path(`${agents}/a${index + 1}.md`), index % 4 === 0 ? '' : goodAgent.repeat(50));
    }
    const [status] = (await ended) as [number];
    expect([0, 1]).toContain(status);
    expect(JSON.parse(Buffer.concat(printed).toString('utf8'))).toMatchObject({ version: 1 });
  });
});

describe('fixing', () => {
  const run = (script: string): Promise<unknown> => once(spawn('sh', ['-c', script], { cwd: sandbox.folder, stdio: 'ignore' }), 'exit');
  const node = `"${process.execPath}" "${cli}" check . --fix`;
  const big = vanishedAgent + 'A line of the prompt.\r\n'.repeat(5000);

  // Nothing larger than a block can be written: as when the disk is full, once with an error and once with a signal that ends the process.
  test.each([
    ['an error', "trap '' XFSZ; ulimit -f 1;"],
    ['the end of the process', 'ulimit -f 1;'],
  ])('on a full disk, with %s, the original survives', { timeout: 60_000 }, async (_, limit) => {
    sandbox = new Sandbox({ [`${agents}/big.md`]: big });
    await run(`${limit} exec ${node}`);
    expect(readFileSync(sandbox.path(`${agents}/big.md`), 'utf8')).toBe(big);
    await run(node);
    expect(readFileSync(sandbox.path(`${agents}/big.md`), 'utf8')).toContain('description: "Use this when: a plan');
  });

  test('two at once leave every file either as it was or fixed, and nothing else', { timeout: 60_000 }, async () => {
    const names = Array.from({ length: 150 }, (_, index) => `${agents}/a${index}.md`);
    sandbox = new Sandbox(Object.fromEntries(names.map((name) => [name, vanishedAgent])));
    await Promise.all([run(node), run(node)]);
    const fixed = vanishedAgent.replace('Use this when: a plan is needed for a larger change', '"Use this when: a plan is needed for a larger change"');
    const texts = new Set(names.map((name) => readFileSync(sandbox.path(name), 'utf8')));
    expect([...texts].filter((text) => text !== fixed && text !== vanishedAgent)).toEqual([]);
    expect(readdirSync(sandbox.path(agents)).filter((name) => !name.endsWith('.md'))).toEqual([]);
    await run(node);
    expect(new Set(names.map((name) => readFileSync(sandbox.path(name), 'utf8')))).toEqual(new Set([fixed]));
  });

  test('one that is killed leaves every file either as it was or fixed', { timeout: 60_000 }, async () => {
    const names = Array.from({ length: 150 }, (_, index) => `${agents}/a${index}.md`);
    sandbox = new Sandbox(Object.fromEntries(names.map((name) => [name, big])));
    const child = spawn(process.execPath, [cli, 'check', '.', '--fix', '--format', 'compact'], { cwd: sandbox.folder, stdio: 'ignore' });
    const ended = once(child, 'exit');
    while (child.exitCode === null && readFileSync(sandbox.path(names[0] ?? ''), 'utf8') === big) await new Promise(setImmediate);
    child.kill('SIGKILL');
    await ended;
    const texts = names.map((name) => readFileSync(sandbox.path(name), 'utf8'));
    expect(texts.filter((text) => text !== big && !(text.includes('"Use this when') && text.length === big.length + 2))).toEqual([]);
  });
});

test('commands and paths in a file are never run or opened', { timeout: 60_000 }, async () => {
  const witness = join(folder, 'witness');
  const touch = `touch ${witness}`;
  const text = [
    ...['---', 'name: reviewer', 'description: Reviews pull requests for risky changes', 'hooks:', '  PreToolUse:', '    - matcher: Bash', '      hooks:', '        - type: command'],
    ...[`          command: ${touch}`, '          shell: bash', '        - type: http', '          url: http://localhost:1/', 'mcpServers:', `  - evil: {command: sh, args: [-c, ${touch}]}`],
    ...[`  - remote: {type: http, url: "http://localhost:1/", headersHelper: "${touch}"}`, '---', '', `!\`${touch}\` $(${touch}) @/dev/zero @/etc/hostname [x](file:///dev/zero)`, ''],
  ].join('\n');
  sandbox = new Sandbox({ [`${agents}/reviewer.md`]: text, [`${agents}/js.md`]: `---js\n{ name: require("child_process").execSync("${touch}") }\n---\n` });
  for (const argv of [['check', '.'], ['check', '.', '--fix'], ['list', '.'], ['check', '.', '--format', 'sarif']]) {
    const [status] = (await once(spawn(process.execPath, [cli, ...argv], { cwd: sandbox.folder, stdio: 'ignore' }), 'exit')) as [number];
    expect([0, 1]).toContain(status);
  }
  expect(readdirSync(folder)).toEqual(['cli.cjs']);
});
