import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCli } from './cli/cli';
import { benchEditor, type StartEditor } from './editor/editor';
import { benchGrowth } from './growth/growth';
import { loadText, machineText } from './machine';
import { optionsOf, parts, type Options, type Part } from './options';
import { installPeers, type Npm } from './peers';
import { reportText, together, type Result } from './report';
import { benchServer } from './server/server';
import { benchSize } from './size';

/** What only the project's scripts can do. */
export interface Surroundings {
  readonly project: string;
  readonly npm: Npm;
  /** The extension, packed. */
  readonly vsix: string;
  readonly startEditor: StartEditor;
}

/** Measures what the command line asks for, prints the report, and keeps it where everything was measured at full length. */
export async function bench(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const options = optionsOf(args);
  const scratch = mkdtempSync(join(tmpdir(), 'agentfiles-bench-'));
  try {
    const before = loadText();
    const results: Result[] = [];
    for (const part of options.parts) results.push(await measures[part](surroundings, scratch, options));
    const text = reportText(headingOf(before), together(results));
    console.log(`\n${text}`);
    if (!options.quick && options.parts.length === parts.length) writeFileSync(join(surroundings.project, 'bench/report.md'), text);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

type Measure = (surroundings: Surroundings, scratch: string, options: Options) => Promise<Result>;

const measures: Readonly<Record<Part, Measure>> = {
  cli: async ({ project, npm }, scratch, options) => benchCli(project, scratch, await installPeers(project, npm), options),
  server: ({ project }, scratch, options) => benchServer(project, scratch, options),
  editor: ({ startEditor }, _, { starts }) => benchEditor(startEditor, starts),
  growth: ({ project }, scratch, options) => benchGrowth(project, scratch, options),
  size: ({ project, vsix }) => Promise.resolve(benchSize(project, vsix)),
};

function headingOf(before: string): readonly string[] {
  return ['# Benchmark', `Written by \`npm run bench\`. ${machineText()} Load of the machine before: ${before}; after: ${loadText()}.`];
}
