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

/** Counts file by file, so that no report need be kept for it. */
export class Tally {
  private files = 0;
  private fixed = 0;
  private readonly severities: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  private readonly verdicts: Record<string, number> = {};

  add({ document, problems, fixed }: FileReport): void {
    this.files++;
    if (fixed) this.fixed++;
    this.verdicts[document.verdict] = (this.verdicts[document.verdict] ?? 0) + 1;
    for (const { severity } of problems) this.severities[severity]++;
  }

  count(severity: Severity): number {
    return this.severities[severity];
  }

  /** @param fixable How many problems have a safe fix, which to tell takes longer than to count the rest. */
  summary(fixable: number): Summary {
    const { error, warning, information, hint } = this.severities;
    return { files: this.files, errors: error, warnings: warning, informations: information, hints: hint, fixable, fixed: this.fixed, verdicts: this.verdicts };
  }
}

/** Characters that may be read anew for one file, as for making the fixes. */
const effort = 4_000_000;

/** Problems that have a safe fix. To try one means to read the file again, so that in a file with very many the first ones are tried only. */
export function fixableIn({ document, problems }: Pick<FileReport, 'document' | 'problems'>): ReadonlySet<RuleProblem> {
  const left = new Effort(effort);
  return new Set(problems.filter((problem) => problem.maybeSafe && left.affords(document) && problem.isFixable()));
}
