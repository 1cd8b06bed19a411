import type { Severity } from '../rules';
import type { Printer } from './format';
import { positionOf } from './format-people';
import type { FileReport } from './report';
import { harmless } from './terminal';

/** One line a problem, as editors and `grep` like it. */
export function compactPrinter(): Printer {
  return linePrinter((path, { line, column }, problem) => `${path}:${line}:${column}: ${problem.severity}: ${problem.message} [${problem.rule.id}]`);
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands, which GitHub shows beside the changed lines. */
export function githubPrinter(): Printer {
  return linePrinter((path, { line, column }, problem) => {
    const place = `file=${property(path)},line=${line},col=${column},title=${property(problem.rule.id)}`;
    return `::${levels[problem.severity]} ${place}::${escaped(problem.message)}`;
  });
}

type Problem = FileReport['problems'][number];

function linePrinter(line: (path: string, at: ReturnType<typeof positionOf>, problem: Problem) => string): Printer {
  return {
    add: ({ path, document, problems }) =>
      problems.map((problem) => `${harmless(line(path.replaceAll('\\', '/'), positionOf(document.text, problem.span.start), problem))}\n`).join(''),
    end: () => '',
  };
}

/** Line ends and percent signs have a meaning in workflow commands; in a property also colons and commas. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
