import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAgentDocument, type AgentDocument } from '../document/agent-document';
import { Checker, type CheckedDocument } from '../features/checker';
import { diskHost } from '../hosts/node';
import type { RuleSetting } from '../rules';
import { claudeCode, dialects } from '../spec';
import { createPlaces } from '../workspace/place';
import type { World } from '../workspace/world';
import { configurationFor, type Configuration } from './config-file';
import type { Console } from './console';
import { printerFor, type Printer } from './format';
import type { Options } from './options';
import { Output } from './output';
import { overlookedText } from './overlooked';
import { Progress } from './progress';
import { readTarget, type ReadFile } from './read-target';
import { Tally, type FileReport } from './report';
import { aroundInput, inWorld, Surroundings } from './surroundings';
import type { Target } from './target';
import { findTargets, named, type Targets } from './targets';
import { paintFor } from './terminal';
import { textFileOf } from './text-file';
import { unifiedDiff } from './unified-diff';
import { isWritten } from './write-fixed';

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
    const printer = this.options.fix === 'show' ? undefined : this.printer();
    const output = new Output(this.console.out);
    for await (const report of this.reports(targets)) {
      tally.add(report);
      if (printer) output.add(printer.add(this.shown(report)));
    }
    if (printer) output.end(printer.end());
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
    const document = parseAgentDocument(file.text, target.dialect, target.origin);
    const surroundings = this.options.workspace ? aroundInput(document, target, this.console, this.severities) : undefined;
    const { world, ...before } = await inWorld(surroundings, target, (around) => this.judged(document, around));
    const fixed = this.options.fix === 'no' ? file.text : this.fixed(file.text, target, world);
    const report = { path, ...(fixed === file.text ? before : this.check(fixed, target, world)), fixed: fixed !== file.text };
    if (this.options.fix === 'show') this.console.out.write(unifiedDiff(path, file.text, fixed));
    else if (this.options.fix === 'write') this.console.out.write((file.mark ? '\uFEFF' : '') + fixed);
    else {
      const printer = this.printer();
      this.console.out.write(printer.add(this.shown(report)) + printer.end());
    }
    const tally = new Tally();
    tally.add(report);
    return this.statusOf(tally);
  }

  /** One report after the other, so that what was found in a file can be forgotten before the next one is checked. */
  async *reports(targets: readonly Target[]): AsyncGenerator<FileReport> {
    const surroundings = this.surroundings(targets);
    const progress = new Progress(targets.length, this.console.err);
    for (const target of targets) {
      progress.step();
      const report = await this.checkFile(target, surroundings);
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

  private surroundings(targets: readonly Target[]): Surroundings | undefined {
    return this.options.workspace ? new Surroundings(targets, this.console, this.severities) : undefined;
  }

  private check(text: string, target: Target, world: World): CheckedDocument {
    return this.checker.check(text, { ...target, severities: this.severities, world });
  }

  private fixed(text: string, target: Target, world: World): string {
    return this.checker.fixed(text, { ...target, severities: this.severities, world });
  }

  /** A text of which it is not said where it lies has no file name to be compared with. */
  private async inputTarget(path: string | undefined): Promise<Target> {
    const forced = dialects.find(({ id }) => id === this.options.dialect);
    if (path === undefined) return { path: '', dialect: forced ?? claudeCode, origin: { claimed: true } };
    return named(path, createPlaces(this.configuration.settings, diskHost, pathToFileURL(this.configuration.root).href), forced);
  }

  /** A file that cannot be read is said and left out when it was found, and a failure when it was named. */
  private async checkFile(target: Target, surroundings: Surroundings | undefined): Promise<FileReport | undefined> {
    let source: ReadFile | undefined;
    const judged = await inWorld(surroundings, target, (world) => {
      // To look around may have been to read the file itself.
      source ??= surroundings?.take(target) ?? readTarget(target, this.options.paths, (message) => this.complain(message));
      return source && this.judged(source.document, world);
    });
    if (!source || !judged) return undefined;
    const { file } = source;
    const { world, ...before } = judged;
    const fixed = this.options.fix === 'no' ? file.text : this.fixed(file.text, target, world);
    if (fixed === file.text) return { path: target.path, ...before, fixed: false };
    if (this.options.fix === 'show') {
      this.console.out.write(unifiedDiff(target.path, file.text, fixed));
      return { path: target.path, ...this.check(fixed, target, world), fixed: false };
    }
    if (!isWritten(file, fixed, (message) => this.complain(message))) return { path: target.path, ...before, fixed: false };
    const after = this.check(fixed, target, world);
    surroundings?.changed(target, after.document);
    return { path: target.path, ...after, fixed: true };
  }

  private judged(document: AgentDocument, world: World): CheckedDocument & { readonly world: World } {
    return { ...this.checker.judge(document, { severities: this.severities, world }), world };
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
