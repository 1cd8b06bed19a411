import type { AgentDocument } from '../document/agent-document';
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
  const problems = reports.flatMap((report) => report.problems);
  const count = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;
  const verdicts: Record<string, number> = {};
  for (const { document } of reports) verdicts[document.verdict] = (verdicts[document.verdict] ?? 0) + 1;
  return {
    files: reports.length,
    errors: count('error'),
    warnings: count('warning'),
    informations: count('information'),
    hints: count('hint'),
    fixable: problems.filter(isFixable).length,
    fixed: reports.filter(({ fixed }) => fixed).length,
    verdicts,
  };
}

/** Whether `--fix` would take care of it. */
export function isFixable({ fixes }: RuleProblem): boolean {
  return fixes.some(({ safe }) => safe);
}
