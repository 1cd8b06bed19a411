import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import Ajv from 'ajv/dist/2020';
import { afterEach, describe, expect, test } from 'vitest';
import { goodAgent, misspeltAgent, Sandbox, vanishedAgent } from '../support/command-line';
import schema from './sarif-schema-2.1.0.json';

let sandbox: Sandbox;
afterEach(() => {
  sandbox.remove();
});

const repository = { '.claude/agents/reviewer.md': misspeltAgent, '.claude/agents/team/planner.md': vanishedAgent, 'docs/notes.md': goodAgent };

describe('what is checked', () => {
  test('agents by their place, in nested folders, and no other markdown', async () => {
    sandbox = new Sandbox(repository);
    expect(await paths(['@'])).toEqual(['.claude/agents/reviewer.md', '.claude/agents/team/planner.md']);
  });

  test('a file that is named, wherever it lies', async () => {
    sandbox = new Sandbox(repository);
    expect(await paths(['@docs/notes.md'])).toEqual(['docs/notes.md']);
  });

  test('the agents that a plugin lists, wherever in it they lie', async () => {
    sandbox = new Sandbox({ 'p/.claude-plugin/plugin.json': '{"name":"kit","agents":["./a.md","./more/b.md","./gone.md"]}', 'p/a.md': goodAgent, 'p/agents/z.md': goodAgent, 'p/more/b.md': goodAgent, 'p/more/c.md': goodAgent });
    expect(await paths(['@'])).toEqual(['p/a.md', 'p/agents/z.md', 'p/more/b.md']);
    expect(await sandbox.run(['check', '--format', 'compact', '@p/agents/z.md'])).toMatchObject({ status: 1, out: expect.stringContaining('agent-not-in-manifest') as string });
    sandbox.remove();
    sandbox = new Sandbox({ 'p/.claude-plugin/plugin.json': '{"agents":["./a.md","../out.md"]}', 'p/a.md': goodAgent, 'out.md': goodAgent });
    expect(await paths(['@'])).toEqual(['p/a.md']);
    expect(await sandbox.run(['check', '--format', 'compact', '@'])).toMatchObject({ status: 1, out: expect.stringContaining('plugin-refused') as string });
  });

  test('a page is an error where only its being named makes an agent of it', async () => {
    sandbox = new Sandbox({ 'docs/how-to.md': '# How to\n', 'docs/README.md': '# Docs\n', '.claude/agents/how-to.md': '# How to\n', '.claude/agents/README.md': '# Agents\n' });
    expect(await sandbox.run(['check', '--format', 'compact', '@docs/how-to.md'])).toMatchObject({ status: 1, out: expect.stringContaining('no-frontmatter') as string });
    expect(await sandbox.run(['check', '--format', 'compact', '@docs/README.md'])).toMatchObject({ status: 1, out: expect.stringContaining('or do not name the file') as string });
    expect(await sandbox.run(['check', '--format', 'compact', '@.claude/agents/how-to.md', '@.claude/agents/README.md'])).toMatchObject({ status: 0 });
    expect(await sandbox.run(['check', '--format', 'compact', '--dialect', 'claude-code', '@docs'])).toMatchObject({ status: 0 });
  });

  test('neither node_modules nor what git ignores, unless asked', async () => {
    sandbox = new Sandbox({
      '.git/HEAD': '',
      '.gitignore': 'build/\n.claude/agents/private/\n',
      'build/.claude/agents/a.md': goodAgent,
      '.claude/agents/private/d.md': goodAgent,
      'node_modules/x/.claude/agents/b.md': goodAgent,
      '.claude/agents/node_modules/c.md': goodAgent,
    });
    expect(await paths(['@'])).toEqual(['.claude/agents/node_modules/c.md']);
    expect(await paths(['--no-ignore', '@'])).toEqual(['.claude/agents/node_modules/c.md', '.claude/agents/private/d.md', 'build/.claude/agents/a.md']);
    expect(await paths(['@.claude/agents/private'])).toEqual(['.claude/agents/private/d.md']);
    expect(await paths(['@build/.claude/agents/a.md'])).toEqual(['build/.claude/agents/a.md']);
    expect(await paths(['@node_modules'])).toEqual(['node_modules/x/.claude/agents/b.md']);
  });

  test('linked files and folders, each loop once', async () => {
    sandbox = new Sandbox({ 'shared/d.md': goodAgent, '.claude/agents/e.md': goodAgent });
    symlinkSync(sandbox.path('shared'), sandbox.path('.claude/agents/linked'));
    symlinkSync(sandbox.path('.claude/agents'), sandbox.path('.claude/agents/loop'));
    symlinkSync(sandbox.path('nowhere'), sandbox.path('.claude/agents/dangling.md'));
    expect(await paths(['@'])).toEqual(['.claude/agents/e.md', '.claude/agents/linked/d.md']);
  });

  test('a pipe among the agents is left out and does not block', async () => {
    sandbox = new Sandbox({ '.claude/agents/a.md': goodAgent });
    execFileSync('mkfifo', [sandbox.path('.claude/agents/pipe.md')]);
    expect(await paths(['@'])).toEqual(['.claude/agents/a.md']);
  });

  test('what the settings associate, and not what they ignore', async () => {
    sandbox = new Sandbox({
      ...repository,
      'agentfiles.config.json': JSON.stringify({ associations: { 'docs/**/*.md': 'claude-code' }, ignore: ['.claude/agents/team'] }),
    });
    expect(await paths(['@'])).toEqual(['.claude/agents/reviewer.md', 'docs/notes.md']);
  });

  test('plugin agents by their own rules', async () => {
    sandbox = new Sandbox({ 'p/.claude-plugin/plugin.json': '{"name":"kit"}', 'p/agents/helper.md': 'Help.\n' });
    const [file] = await files(['@']);
    expect(file).toMatchObject({ path: 'p/agents/helper.md', dialect: 'claude-code-plugin', verdict: 'loads', agent: { name: 'helper', description: 'Agent from kit plugin' } });
  });

  test('a collection without agents by place is pointed out', async () => {
    sandbox = new Sandbox({ 'categories/a.md': goodAgent, 'categories/b.md': goodAgent, 'README.md': '# Hello\n' });
    const { status, err } = await sandbox.run(['check', '@']);
    expect(status).toBe(0);
    expect(err).toContain('but 2 markdown files look like agents. Check them with --dialect claude-code');
    expect(err).toContain('such as {"**/*.md": "claude-code"}');
    const collection = await sandbox.run(['list', '@categories']);
    expect(collection.err).toContain('such as {"categories/**/*.md": "claude-code"}');
    expect(await paths(['--dialect', 'claude-code', '@'])).toEqual(['README.md', 'categories/a.md', 'categories/b.md']);
  });
});

describe('the exit status', () => {
  test.each([
    ['no problem', { '.claude/agents/reviewer.md': goodAgent }, ['@'], 0],
    ['a warning', { '.claude/agents/reviewer.md': misspeltAgent }, ['@'], 0],
    ['too many warnings', { '.claude/agents/reviewer.md': misspeltAgent }, ['--max-warnings', '0', '@'], 1],
    ['an error', { '.claude/agents/planner.md': vanishedAgent }, ['@'], 1],
    ['a rule made an error', { '.claude/agents/reviewer.md': misspeltAgent }, ['--rule', 'unknown-key=error', '@'], 1],
    ['an unknown option', {}, ['--nonsense'], 2],
    ['an unknown rule', {}, ['--rule', 'unknwon-key=off'], 2],
    ['an unknown dialect', {}, ['--dialect', 'klingon'], 2],
    ['a path that is not there', {}, ['@nowhere'], 2],
    ['settings that are no JSON', { 'agentfiles.config.json': '{' }, ['@'], 2],
  ])('with %s', async (_what, content, argv, status) => {
    sandbox = new Sandbox(content);
    expect((await sandbox.run(['check', ...argv])).status).toBe(status);
  });
});

describe('the formats', () => {
  test('for people', async () => {
    sandbox = new Sandbox({ '.claude/agents/reviewer.md': misspeltAgent.replace('modle', 'modle').replace('Reviews', '😀 Reviews') });
    expect((await sandbox.run(['check', '@'])).out).toBe(`.claude/agents/reviewer.md  loads as "reviewer"
    4:1  warning  Unknown key "modle" is ignored by Claude Code. Did you mean "model"?  unknown-key (fixable)
        4 │ modle: sonnet
          │ ^^^^^

1 file, 1 loads: 1 warning (1 fixable with --fix)
`);
  });

  test('compact and github', async () => {
    sandbox = new Sandbox({ '.claude/agents/reviewer.md': misspeltAgent });
    expect((await sandbox.run(['check', '@', '--format', 'compact'])).out).toBe(
      '.claude/agents/reviewer.md:4:1: warning: Unknown key "modle" is ignored by Claude Code. Did you mean "model"? [unknown-key]\n',
    );
    expect((await sandbox.run(['check', '@', '--format', 'github'])).out).toContain('::warning file=');
  });

  test('json, with positions in UTF-16 units from zero', async () => {
    sandbox = new Sandbox({ '.claude/agents/reviewer.md': `\uFEFF${goodAgent.replace('name: reviewer', 'color: green # 😀\nname: reviewer\n"😀x": 1')}` });
    const { out, status } = await sandbox.run(['check', '@', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: [
        {
          path: '.claude/agents/reviewer.md',
          dialect: 'claude-code',
          verdict: 'loads',
          agent: { name: 'reviewer', color: 'green', skills: [] },
          problems: [{ rule: 'unknown-key', severity: 'warning', range: { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } }, fixable: false }],
        },
      ],
      summary: { files: 1, errors: 0, warnings: 1 },
    });
  });

  test('sarif, valid against the published schema', async () => {
    sandbox = new Sandbox(repository);
    const { out } = await sandbox.run(['check', '@', '--format', 'sarif']);
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const valid = validate(JSON.parse(out));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });
});

describe('--fix', () => {
  test('writes, keeps mode, mark and line ends, and is done at once', async () => {
    sandbox = new Sandbox({ '.claude/agents/reviewer.md': `\uFEFF${misspeltAgent}`, '.claude/agents/planner.md': vanishedAgent });
    chmodSync(sandbox.path('.claude/agents/planner.md'), 0o600);
    expect((await sandbox.run(['check', '@', '--fix'])).status).toBe(0);
    expect(content('.claude/agents/reviewer.md')).toBe(`\uFEFF${misspeltAgent.replace('modle', 'model')}`);
    expect(content('.claude/agents/planner.md')).toBe(vanishedAgent.replace('Use this when: a plan is needed for a larger change', '"Use this when: a plan is needed for a larger change"'));
    expect(statSync(sandbox.path('.claude/agents/planner.md')).mode & 0o777).toBe(0o600);
    const again = await sandbox.run(['check', '@', '--fix-dry-run']);
    expect(again.out).toBe('');
  });

  test('follows a link to the file it names', async () => {
    sandbox = new Sandbox({ 'shared/reviewer.md': misspeltAgent });
    mkdirSync(sandbox.path('.claude/agents'), { recursive: true });
    symlinkSync(sandbox.path('shared/reviewer.md'), sandbox.path('.claude/agents/reviewer.md'));
    await sandbox.run(['check', '@', '--fix']);
    expect(content('shared/reviewer.md')).toContain('model: sonnet');
    expect(statSync(sandbox.path('.claude/agents/reviewer.md')).isFile()).toBe(true);
  });

  test('leaves a file alone that is no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(misspeltAgent), Buffer.from([0xff, 0xfe])]);
    sandbox = new Sandbox({ '.claude/agents/reviewer.md': bytes });
    const { err } = await sandbox.run(['check', '@', '--fix']);
    expect(err).toContain('is not valid UTF-8');
    expect(readFileSync(sandbox.path('.claude/agents/reviewer.md')).equals(bytes)).toBe(true);
  });

  test('shows a diff that changes nothing', async () => {
    sandbox = new Sandbox({ '.claude/agents/reviewer.md': misspeltAgent });
    const { out } = await sandbox.run(['check', '@', '--fix-dry-run']);
    expect(out).toContain('\n-modle: sonnet\n+model: sonnet\n');
    expect(content('.claude/agents/reviewer.md')).toBe(misspeltAgent);
  });
});

describe('--stdin', () => {
  test('reads one file as if it lay where it is said to', async () => {
    sandbox = new Sandbox({});
    const { out } = await sandbox.run(['check', '--stdin', '--stdin-filename', 'x/.claude/agents/planner.md', '--format', 'json'], vanishedAgent);
    expect(JSON.parse(out)).toMatchObject({ files: [{ path: 'x/.claude/agents/planner.md', verdict: 'unreadable' }] });
  });

  test('has no file name to compare with, unless it is said', async () => {
    sandbox = new Sandbox({});
    expect((await sandbox.run(['check', '--stdin', '--format', 'compact'], goodAgent)).out).toBe('');
  });

  test('prints the fixed text', async () => {
    sandbox = new Sandbox({});
    expect((await sandbox.run(['check', '--stdin', '--stdin-filename', '.claude/agents/reviewer.md', '--fix'], misspeltAgent)).out).toBe(misspeltAgent.replace('modle', 'model'));
  });
});

describe('the other commands', () => {
  test('list shows what loads, and as what', async () => {
    sandbox = new Sandbox({ ...repository, '.claude/agents/README.md': '# Agents\n' });
    const { out } = await sandbox.run(['list', '@']);
    expect(out.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
      'NAME VERDICT MODEL TOOLS COLOR COST PATH',
      expect.stringMatching(/^reviewer loads – all – ~\d+ \.claude\/agents\/reviewer\.md$/),
      '– unreadable – – – – .claude/agents/team/planner.md',
      '',
    ]);
  });

  test('explain without a rule lists them all', async () => {
    sandbox = new Sandbox({});
    const { out, status } = await sandbox.run(['explain']);
    expect(status).toBe(0);
    expect(out).toMatch(/^unknown-key +warning +\S/m);
  });

  test('explain prints the page of a rule, or the nearest name', async () => {
    sandbox = new Sandbox({});
    expect((await sandbox.run(['explain', 'unknown-key'])).out).toContain('unknown-key (warning)');
    expect(await sandbox.run(['explain', 'unknwon-key'])).toMatchObject({ status: 2, err: 'agentfiles: There is no rule "unknwon-key". Did you mean "unknown-key"?\n' });
  });
});

async function files(argv: readonly string[]): Promise<readonly { readonly path: string }[]> {
  const { out } = await sandbox.run(['check', '--format', 'json', ...argv]);
  const report = JSON.parse(out) as { readonly files: readonly { readonly path: string }[] };
  return report.files;
}

async function paths(argv: readonly string[]): Promise<readonly string[]> {
  return (await files(argv)).map(({ path }) => path);
}

function content(name: string): string {
  return readFileSync(sandbox.path(name), 'utf8');
}
