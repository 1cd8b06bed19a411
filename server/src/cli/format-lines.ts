import type { Severity } from '../rules';
import { positionOf } from './format-people';
import type { FileReport } from './report';
import { harmless } from './terminal';

/** One line a problem, as editors and `grep` like it. */
export function formatCompact(reports: readonly FileReport[]): string {
  return lines(reports, (path, { line, column }, problem) => `${path}:${line}:${column}: ${problem.severity}: ${problem.message} [${problem.rule.id}]`);
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands, which GitHub shows beside the changed lines. */
export function formatGithub(reports: readonly FileReport[]): string {
  return lines(reports, (path, { line, column }, problem) => {
    const place = `file=${property(path)},line=${line},col=${column},title=${property(problem.rule.id)}`;
    return `::${levels[problem.severity]} ${place}::${escaped(problem.message)}`;
  });
}

type Problem = FileReport['problems'][number];

function lines(reports: readonly FileReport[], line: (path: string, at: ReturnType<typeof positionOf>, problem: Problem) => string): string {
  return reports
    .flatMap(({ path, document, problems }) => problems.map((problem) => harmless(line(path.replaceAll('\\', '/'), positionOf(document.text, problem.span.start), problem))))
    .map((text) => `${text}\n`)
    .join('');
}

/** Line ends and percent signs have a meaning in workflow commands; in a property also colons and commas. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
