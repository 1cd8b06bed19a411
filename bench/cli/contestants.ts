import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages, type Installed, type Peer } from '../peers';
import type { Run } from './run-process';

/** A way to check the agents below a folder. */
export interface Contestant {
  readonly name: string;
  readonly args: readonly string[];
  /** In words, that a run did not do the work; `undefined` where it did. */
  readonly failure: (run: Run) => string | undefined;
}

export const ours = 'agentfiles';
export const emptyStart = 'node (empty start)';

const crash = ({ status, output }: Run): string | undefined => (status === 0 || status === 1 ? undefined : `failed with status ${String(status)}: ${output.trim().split('\n')[0] ?? ''}`);

/** All that take part: an empty start of Node as the yardstick, ours, and those of the peers that are installed. */
export function contestantsIn(project: string, installed: Installed): readonly Contestant[] {
  return [
    { name: emptyStart, args: ['-e', '0'], failure: crash },
    { name: ours, args: [join(project, 'dist/cli.js'), 'check', '.'], failure: crash },
    ...peer(installed, 'cclint', (folder) => [binary(folder, 'cclint'), 'agents', '--root', '.'], crash),
    ...peer(installed, 'claudelint', (folder) => [binary(folder, 'claudelint'), 'validate-agents', '--path', '.'], givesUp),
    ...peer(installed, 'yaml', (folder) => [join(project, 'bench/cli/yaml-driver.cjs'), folder], crash),
  ];
}

/** Why peers are not in the tables. */
export function absences(installed: Installed): readonly string[] {
  return Object.values(installed).flatMap((one) => ('missing' in one ? [`${one.missing}; it is left out.`] : []));
}

function peer(installed: Installed, name: Peer, args: (folder: string) => readonly string[], failure: Contestant['failure']): readonly Contestant[] {
  const found = installed[name];
  return 'missing' in found ? [] : [{ name: packages[name], args: args(found.folder), failure }];
}

function binary(folder: string, name: string): string {
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly bin: Readonly<Record<string, string>> };
  return join(folder, bin[name] ?? '');
}

/** It ends at the first frontmatter that is not YAML, and looks at no other file. */
function givesUp(run: Run): string | undefined {
  return run.output.includes('Validation failed') || run.output.includes('Validator failed') ? 'gives up at the first file whose frontmatter is not YAML, and checks no other' : crash(run);
}
