import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Checker, type CheckedDocument } from '../features/checker';
import { diskHost } from '../hosts/node';
import type { RuleSetting } from '../rules';
import { claudeCode, dialects } from '../spec';
import { createPlaces } from '../workspace/place';
import { configurationFor, type Configuration } from './config-file';
import type { Console } from './console';
import { Failure } from './failure';
import { format } from './format';
import type { Options } from './options';
import { Progress } from './progress';
import { countOf, type FileReport } from './report';
import type { Target } from './target';
import { findTargets, named, type Targets } from './targets';
import { paintFor } from './terminal';
import { readTextFile, textFileOf, writeTextFile, type TextFile } from './text-file';
import { unifiedDiff } from './unified-diff';

/** Checks what the options name, prints it, and gives the exit status. */
export async function runCheck(options: Options, console: Console): Promise<number> {
  const session = new CheckSession(options, console);
  return options.stdin ? session.checkInput() : session.checkPaths();
}

/** One set of options at work; watching uses the same one again and again. */
export class CheckSession {
  readonly configuration: Configuration;
  private readonly checker: Checker;
  private readonly severities: Readonly<Record<string, RuleSetting>>;

  constructor(
    private readonly options: Options,
    private readonly console: Console,
  ) {
    this.configuration = configurationFor(console.folder, options.config, (message) => this.complain(message));
    this.severities = { ...this.configuration.settings.rules, ...options.rules };
    this.checker = new Checker((message) => this.complain(message));
  }

  async checkPaths(): Promise<number> {
    const { targets, overlooked } = await this.find(this.options.paths);
    const reports = this.checkAll(targets);
    if (this.options.fix !== 'show') this.print(reports);
    this.tellOverlooked(overlooked);
    return this.statusOf(reports);
  }

  /** Says of folders in which nothing was checked what they hold instead. */
  tellOverlooked(overlooked: Targets['overlooked']): void {
    for (const { folder, count } of overlooked) this.complain(overlookedText(folder, count, relative(this.configuration.root, resolve(folder)).replaceAll('\\', '/')));
  }

  find(paths: readonly string[]): Promise<Targets> {
    const { dialect, gitignore } = this.options;
    return findTargets({ paths, dialect, gitignore, configuration: this.configuration, complain: (message) => this.complain(message) });
  }

  async checkInput(): Promise<number> {
    const path = this.options.stdinFilename ?? '<stdin>';
    const target = await this.inputTarget(this.options.stdinFilename);
    const file = textFileOf(path, this.console.input());
    const fixed = this.options.fix === 'no' ? file.text : this.fixed(file.text, target);
    const report = { path, ...this.check(fixed, target), fixed: fixed !== file.text };
    if (this.options.fix === 'show') this.console.out.write(unifiedDiff(path, file.text, fixed));
    else if (this.options.fix === 'write') this.console.out.write((file.mark ? '\uFEFF' : '') + fixed);
    else this.print([report]);
    return this.statusOf([report]);
  }

  checkAll(targets: readonly Target[]): readonly FileReport[] {
    const progress = new Progress(targets.length, this.console.err);
    const reports = targets.flatMap((target) => {
      progress.step();
      return this.checkFile(target);
    });
    progress.end();
    return reports;
  }

  print(reports: readonly FileReport[]): void {
    const shown = this.options.quiet ? reports.map((report) => ({ ...report, problems: report.problems.filter(({ severity }) => severity === 'error') })) : reports;
    this.console.out.write(format(shown, this.options.format, paintFor(this.options.color, this.console.out, this.console.env)));
  }

  private check(text: string, target: Target): CheckedDocument {
    return this.checker.check(text, { ...target, severities: this.severities });
  }

  private fixed(text: string, target: Target): string {
    return this.checker.fixed(text, { ...target, severities: this.severities });
  }

  /** A text of which it is not said where it lies has no file name to be compared with. */
  private async inputTarget(path: string | undefined): Promise<Target> {
    const forced = dialects.find(({ id }) => id === this.options.dialect);
    if (path === undefined) return { path: '', dialect: forced ?? claudeCode, origin: {} };
    return named(path, createPlaces(this.configuration.settings, diskHost, pathToFileURL(this.configuration.root).href), forced);
  }

  /** A file that cannot be read is said and left out when it was found, and a failure when it was named. */
  private checkFile(target: Target): readonly FileReport[] {
    const file = this.read(target.path);
    if (!file) return [];
    const before = this.check(file.text, target);
    const fixed = this.options.fix === 'no' ? file.text : this.fixed(file.text, target);
    if (fixed === file.text) return [{ path: target.path, ...before, fixed: false }];
    if (this.options.fix === 'show') {
      this.console.out.write(unifiedDiff(target.path, file.text, fixed));
      return [{ path: target.path, ...this.check(fixed, target), fixed: false }];
    }
    return [this.write(file, fixed, target) ? { path: target.path, ...this.check(fixed, target), fixed: true } : { path: target.path, ...before, fixed: false }];
  }

  private read(path: string): TextFile | undefined {
    try {
      return readTextFile(path);
    } catch (error) {
      const message = `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      if (this.options.paths.includes(path)) throw new Failure(message);
      this.complain(message);
      return undefined;
    }
  }

  private write(file: TextFile, text: string, { path }: Target): boolean {
    if (!file.exact) {
      this.complain(`${path} is not valid UTF-8, so it is not fixed: writing it would change other bytes.`);
      return false;
    }
    try {
      writeTextFile(file, text);
      return true;
    } catch (error) {
      this.complain(`${path} is not fixed: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  private statusOf(reports: readonly FileReport[]): number {
    const errors = countOf(reports, 'error');
    const warnings = countOf(reports, 'warning');
    const { maxWarnings } = this.options;
    if (maxWarnings !== undefined && warnings > maxWarnings) this.complain(`${warnings} warnings are more than the ${maxWarnings} allowed.`);
    return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
  }

  private complain(message: string): void {
    this.console.err.write(`agentfiles: ${message}\n`);
  }
}

/** `inRoot` is the folder as associations name it. */
function overlookedText(folder: string, count: number, inRoot: string): string {
  if (count === 0) return `There are no agent files in ${folder}.`;
  const found = count === 1 ? 'one markdown file looks like an agent' : `${count} markdown files look like agents`;
  return `No file in ${folder} is an agent by its place, but ${found}. Check them with --dialect claude-code, or name them in "associations" of agentfiles.config.json, such as {"${inRoot === '' || inRoot.startsWith('..') ? '' : `${inRoot}/`}**/*.md": "claude-code"}.`;
}
