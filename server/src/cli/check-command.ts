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
import { printerFor, type Printer } from './format';
import type { Options } from './options';
import { Progress } from './progress';
import { Tally, type FileReport } from './report';
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
    const tally = new Tally();
    const printer = this.printer();
    for (const report of this.reports(targets)) {
      tally.add(report);
      if (this.options.fix !== 'show') printer.add(this.shown(report));
    }
    if (this.options.fix !== 'show') this.console.out.write(printer.text());
    this.tellOverlooked(overlooked);
    return this.statusOf(tally);
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
    else {
      const printer = this.printer();
      printer.add(this.shown(report));
      this.console.out.write(printer.text());
    }
    const tally = new Tally();
    tally.add(report);
    return this.statusOf(tally);
  }

  /** One report after the other, so that what was read of a file can be forgotten before the next one is. */
  *reports(targets: readonly Target[]): Generator<FileReport> {
    const progress = new Progress(targets.length, this.console.err);
    for (const target of targets) {
      progress.step();
      const report = this.checkFile(target);
      if (report) yield report;
    }
    progress.end();
  }

  private printer(): Printer {
    return printerFor(this.options.format, paintFor(this.options.color, this.console.out, this.console.env), this.console.folder);
  }

  private shown(report: FileReport): FileReport {
    return this.options.quiet ? { ...report, problems: report.problems.filter(({ severity }) => severity === 'error') } : report;
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
    if (path === undefined) return { path: '', dialect: forced ?? claudeCode, origin: { claimed: true } };
    return named(path, createPlaces(this.configuration.settings, diskHost, pathToFileURL(this.configuration.root).href), forced);
  }

  /** A file that cannot be read is said and left out when it was found, and a failure when it was named. */
  private checkFile(target: Target): FileReport | undefined {
    const file = this.read(target.path);
    if (!file) return undefined;
    const before = this.check(file.text, target);
    const fixed = this.options.fix === 'no' ? file.text : this.fixed(file.text, target);
    if (fixed === file.text) return { path: target.path, ...before, fixed: false };
    if (this.options.fix === 'show') {
      this.console.out.write(unifiedDiff(target.path, file.text, fixed));
      return { path: target.path, ...this.check(fixed, target), fixed: false };
    }
    return this.write(file, fixed, target) ? { path: target.path, ...this.check(fixed, target), fixed: true } : { path: target.path, ...before, fixed: false };
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

  private statusOf(tally: Tally): number {
    const errors = tally.count('error');
    const warnings = tally.count('warning');
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
