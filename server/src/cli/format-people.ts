import { lineAt } from '../document/lines';
import type { RuleProblem, Severity } from '../rules';
import { pathFrom } from './path-from';
import type { Printer } from './format';
import { fixableIn, Tally, type FileReport, type Summary } from './report';
import { harmless, type Paint, type Style } from './terminal';

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' };

/** So much of a line is shown around a problem; descriptions can be thousands of characters long. */
const frameWidth = 96;

/** Each file with its verdict and its problems, each with the piece of text that it is about, and a summary. */
export function peoplePrinter(paint: Paint, folder: string): Printer {
  const tally = new Tally();
  let fixable = 0;
  return {
    add(report) {
      tally.add(report);
      if (report.problems.length === 0) return '';
      const safe = fixableIn(report);
      fixable += safe.size;
      return `${fileText(report, safe, { paint, folder })}\n\n`;
    },
    end: () => `${summaryText(tally.summary(fixable), paint)}\n`,
  };
}

interface Look {
  readonly paint: Paint;
  /** The folder that paths are written from. */
  readonly folder: string;
}

function fileText({ path, document, problems }: FileReport, fixable: ReadonlySet<RuleProblem>, { paint, folder }: Look): string {
  const verdict = document.verdict === 'loads' ? `loads as "${document.agent?.name ?? ''}"` : document.verdict.replaceAll('-', ' ');
  const head = `${paint('bold', harmless(path))}  ${paint(document.verdict === 'loads' ? 'green' : 'red', harmless(verdict))}`;
  return [head, ...problems.map((problem) => problemText(document.text, problem, fixable.has(problem), { paint, folder }))].join('\n');
}

function problemText(text: string, problem: RuleProblem, isFixable: boolean, { paint, folder }: Look): string {
  const { line, column } = positionOf(text, problem.span.start);
  const place = `${line}:${column}`.padStart(7);
  const fix = isFixable ? paint('dim', ' (fixable)') : '';
  const head = `${place}  ${paint(styles[problem.severity], problem.severity)}  ${harmless(problem.message)}  ${paint('dim', problem.rule.id)}${fix}`;
  const related = (problem.related ?? []).map(({ uri, range, message }) => paint('dim', `${' '.repeat(11)}${harmless(`${pathFrom(folder, uri)}:${range.start.line + 1}:${range.start.character + 1}  ${message}`)}`));
  return [head, ...frame(text, problem, line, paint), ...related].join('\n');
}

/** The line with the problem, cut to a width that fits, and a mark below it. Columns are those of the text as it is shown. */
function frame(text: string, { span, severity }: RuleProblem, number: number, paint: Paint): readonly string[] {
  const line = lineAt(text, span.start);
  if (line.text.trim() === '') return [];
  const from = Math.max(0, Math.min(span.start - line.start - 30, line.text.length - frameWidth));
  const before = harmless(line.text.slice(from, span.start - line.start));
  const about = harmless(line.text.slice(span.start - line.start, Math.min(span.end - line.start, from + frameWidth)));
  const after = harmless(line.text.slice(span.start - line.start + Math.max(0, span.end - span.start), from + frameWidth));
  const lead = from > 0 ? '…' : '';
  const gutter = String(number).padStart(9);
  const shown = `${lead}${before}${about}${after}`.replaceAll('\t', ' ');
  const mark = `${' '.repeat(width(lead + before))}${'^'.repeat(Math.max(1, width(about)))}`;
  return [`${paint('dim', `${gutter} │`)} ${shown}`, `${paint('dim', `${' '.repeat(9)} │`)} ${paint(styles[severity], mark)}`];
}

/** How many columns a text takes: wide characters and emoji take two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u.test(character) ? 2 : 1), 0);
}

/** Counted from one, as people do. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  for (let feed = text.indexOf('\n'); feed !== -1 && feed < offset; feed = text.indexOf('\n', feed + 1)) line++;
  return { line, column: offset - lineAt(text, offset).start + 1 };
}

function summaryText({ files, errors, warnings, informations, hints, fixable, fixed, verdicts }: Summary, paint: Paint): string {
  if (files === 0) return 'No files were checked.';
  const loading = verdicts['loads'] ?? 0;
  const counts = [some(errors, 'error'), some(warnings, 'warning'), some(informations, 'note'), some(hints, 'hint')].filter((text) => text !== '');
  const found = counts.length === 0 ? paint('green', 'no problems') : counts.join(', ');
  const after = [fixed > 0 ? `${some(fixed, 'file')} fixed` : '', fixable > 0 ? `${fixable} fixable with --fix` : ''].filter((text) => text !== '');
  return `${some(files, 'file')}, ${loading} ${loading === 1 ? 'loads' : 'load'}: ${found}${after.length > 0 ? ` (${after.join(', ')})` : ''}`;
}

function some(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}
