import type { AgentDocument } from '../document/agent-document';
import { Effort } from '../features/effort';
import type { RuleProblem, Severity } from '../rules';

/** One checked file. */
export interface FileReport {
  /** As the user would write it. */
  readonly path: string;
  readonly document: AgentDocument;
  readonly problems: readonly RuleProblem[];
  /** Whether fixes were written to it. */
  readonly fixed: boolean;
}

/** Counts over all files; the contract of `--format json`. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
  readonly fixable: number;
  readonly fixed: number;
  /** How many files have each verdict. */
  readonly verdicts: Readonly<Record<string, number>>;
}

export function summaryOf(reports: readonly FileReport[]): Summary {
  const count = (severity: Severity): number => countOf(reports, severity);
  const verdicts: Record<string, number> = {};
  for (const { document } of reports) verdicts[document.verdict] = (verdicts[document.verdict] ?? 0) + 1;
  return {
    files: reports.length,
    errors: count('error'),
    warnings: count('warning'),
    informations: count('information'),
    hints: count('hint'),
    fixable: reports.reduce((sum, report) => sum + fixableIn(report).size, 0),
    fixed: reports.filter(({ fixed }) => fixed).length,
    verdicts,
  };
}

export function countOf(reports: readonly FileReport[], severity: Severity): number {
  return reports.reduce((sum, { problems }) => sum + problems.filter((problem) => problem.severity === severity).length, 0);
}

/** Characters that may be read anew for one file, as for making the fixes. */
const effort = 4_000_000;

/** Problems that have a safe fix. To try one means to read the file again, so that in a file with very many the first ones are tried only. */
export function fixableIn({ document, problems }: Pick<FileReport, 'document' | 'problems'>): ReadonlySet<RuleProblem> {
  const left = new Effort(effort);
  return new Set(problems.filter((problem) => problem.maybeSafe && left.affords(document) && problem.fixes.some(({ safe }) => safe)));
}
