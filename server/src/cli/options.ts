import { parseArgs } from 'node:util';
import { rules } from '../rules';
import { didYouMean } from '../rules/support/did-you-mean';
import { dialects } from '../spec';
import { ruleLevels, type RuleLevel } from '../workspace/settings';
import { Failure } from './failure';

export const formats = ['people', 'json', 'sarif', 'github', 'compact'] as const;
export type Format = (typeof formats)[number];

/** What the user asked for, checked. */
export interface Options {
  readonly command: 'check' | 'list' | 'explain' | 'help' | 'version';
  readonly paths: readonly string[];
  readonly format: Format;
  readonly fix: 'no' | 'write' | 'show';
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly dialect: string | undefined;
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
  /** `false`: none at all. `undefined`: the nearest one. */
  readonly config: string | false | undefined;
  readonly gitignore: boolean;
  /** Whether what lies around a file counts. */
  readonly workspace: boolean;
  readonly watch: boolean;
  /** `undefined`: where the output is a terminal. */
  readonly color: boolean | undefined;
}

const definitions = {
  format: { type: 'string', default: 'people' },
  fix: { type: 'boolean', default: false },
  'fix-dry-run': { type: 'boolean', default: false },
  stdin: { type: 'boolean', default: false },
  'stdin-filename': { type: 'string' },
  dialect: { type: 'string' },
  rule: { type: 'string', multiple: true, default: [] as string[] },
  quiet: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean', default: false },
  'no-ignore': { type: 'boolean', default: false },
  'no-workspace': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Reads the command line. Throws a `Failure` that says what is wrong with it. */
export function optionsOf(argv: readonly string[]): Options {
  const { values, positionals } = parsed(argv);
  const [command = 'help', ...paths] = positionals;
  const options: Options = {
    command: values.help ? 'help' : values.version ? 'version' : oneOf('command', command, ['check', 'list', 'explain', 'help', 'version']),
    paths,
    format: oneOf('format', values.format, formats),
    fix: values['fix-dry-run'] ? 'show' : values.fix ? 'write' : 'no',
    stdin: values.stdin,
    stdinFilename: values['stdin-filename'],
    dialect: values.dialect === undefined ? undefined : oneOf('dialect', values.dialect, dialects.map(({ id }) => id)),
    rules: Object.fromEntries(values.rule.map(ruleSetting)),
    quiet: values.quiet,
    maxWarnings: values['max-warnings'] === undefined ? undefined : wholeNumber('max-warnings', values['max-warnings']),
    config: values['no-config'] ? false : values.config,
    gitignore: !values['no-ignore'],
    workspace: !values['no-workspace'],
    watch: values.watch,
    color: values['no-color'] ? false : values.color,
  };
  if (options.stdin && options.paths.length > 0) throw new Failure('With --stdin there is nothing else to read. Leave out the paths.');
  if (options.stdinFilename !== undefined && !options.stdin) throw new Failure('--stdin-filename says where the text of --stdin would lie. Add --stdin.');
  if (options.watch && (options.stdin || options.fix === 'show')) throw new Failure('--watch goes with paths, and not with --fix-dry-run.');
  return options;
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: definitions, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(what: string, written: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === written);
  if (found !== undefined) return found;
  const meant = didYouMean(written, allowed);
  throw new Failure(`There is no ${what} "${written}". ${meant === undefined ? `It is one of ${listed(allowed)}.` : `Did you mean "${meant}"?`}`);
}

/** Of many, what they are is found elsewhere. */
function listed(names: readonly string[]): string {
  return names.length > 10 ? 'those that "agentfiles explain" lists' : names.join(', ');
}

function ruleSetting(written: string): readonly [string, RuleLevel] {
  const [id = '', level] = written.split('=');
  if (level === undefined) throw new Failure(`--rule takes ID=SEVERITY, as in --rule ${id}=off.`);
  return [oneOf('rule', id, rules.map((rule) => rule.id)), oneOf('severity', level, ruleLevels)];
}

function wholeNumber(what: string, written: string): number {
  if (!/^\d+$/.test(written)) throw new Failure(`--${what} takes a whole number, not "${written}".`);
  return Number(written);
}
