import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with these files, for one test. Paths in what is printed are written from it. */
export class Sandbox {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'agentfiles-')));

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  /** Runs a command line whose paths are absolute: `@x` stands for the file `x` of the folder. */
  async run(argv: readonly string[], input = ''): Promise<Outcome> {
    const written = { out: '', err: '' };
    const status = await run(
      argv.map((argument) => (argument.startsWith('@') ? join(this.folder, argument.slice(1)) : argument)),
      {
        folder: this.folder,
        // Of the machine that the tests run on, nothing counts.
        env: { CLAUDE_CONFIG_DIR: join(this.folder, 'home/.claude') },
        out: { write: (text) => (written.out += text) },
        err: { write: (text) => (written.err += text) },
        input: () => Buffer.from(input),
      },
    );
    const local = (text: string): string => text.replaceAll(`${this.folder}/`, '');
    return { status, out: local(written.out), err: local(written.err) };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const goodAgent = `---
name: reviewer
description: Reviews pull requests for risky changes and missing tests
---

Review the diff.
`;

export const misspeltAgent = goodAgent.replace('---\n\n', 'modle: sonnet\n---\n\n');
export const vanishedAgent = `---\r\nname: planner\r\ndescription: Use this when: a plan is needed for a larger change\r\n---\r\n\r\nPlan.\r\n`;
