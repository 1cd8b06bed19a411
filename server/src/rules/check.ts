import type { AgentDocument } from '../document/agent-document';
import { proofOf, type Proof } from './proof';
import type { Fix, Problem, Rule, Severity } from './rule';
import { silences, suppressionsIn } from './suppression';
import { unusedSuppression, unusedSuppressions } from './unused-suppression';
import { emptyWorld, type World } from '../workspace/world';

/** A problem with the rule that found it and the severity that counts. */
export interface RuleProblem extends Problem {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Those that do no harm in this file. They are tried when they are first asked for. */
  readonly fixes: readonly Fix[];
  /** Whether a safe one is among them, for which no more are tried than it takes. */
  isFixable(): boolean;
  /** Whether one of them may be safe, told without trying any. */
  readonly maybeSafe: boolean;
}

/** What the user wants of a rule; `off` silences it. */
export type RuleSetting = Severity | 'off';

export interface CheckOptions {
  readonly rules: readonly Rule[];
  /** By rule id. A rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
  /** What lies around the file; nothing is known of it if not given. */
  readonly world?: World;
  /** Told once for each rule that fails; the rule then has no problems. */
  readonly onFailure: (rule: Rule, error: unknown) => void;
}

type Found = Omit<RuleProblem, 'fixes' | 'isFixable' | 'maybeSafe'> & Problem;

/** All problems of a document that no comment silences, in the order of the text. A rule that fails silences only itself. */
export function check(document: AgentDocument, options: CheckOptions): readonly RuleProblem[] {
  const find = (candidate: AgentDocument): readonly Found[] => problemsIn(candidate, options);
  const all = find(document);
  return all.map((problem) => withProvenFixes(problem, proofOf(document, problem, all, find)));
}

function withProvenFixes(problem: Found, isProven: Proof): RuleProblem {
  const { fixes = [] } = problem;
  let proven: readonly Fix[] | undefined;
  return {
    ...problem,
    maybeSafe: fixes.some(({ safe }) => safe),
    isFixable: () => fixes.some((fix) => fix.safe && isProven(fix)),
    get fixes() {
      return (proven ??= fixes.filter(isProven));
    },
  };
}

function problemsIn(document: AgentDocument, options: CheckOptions): readonly Found[] {
  const problems: Found[] = [];
  for (const rule of options.rules) if (options.severities[rule.id] !== 'off') addProblems(problems, rule, document, options);
  return unsilenced(document, problems, options).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The problems that no comment silences, and the comments that silence nothing. */
function unsilenced(document: AgentDocument, problems: Found[], options: CheckOptions): Found[] {
  const suppressions = suppressionsIn(document);
  if (suppressions.length === 0) return problems;
  const left = problems.filter(({ rule, span }) => !suppressions.some((one) => silences(one, rule.id, span.start)));
  const unused = unusedSuppressions(document, suppressions, problems, options);
  return [...left, ...unused.map((problem) => judged(unusedSuppression, problem, options))];
}

function addProblems(problems: Found[], rule: Rule, document: AgentDocument, options: CheckOptions): void {
  const before = problems.length;
  try {
    for (const problem of rule.check(document, options.world ?? emptyWorld)) problems.push(judged(rule, problem, options));
  } catch (error) {
    options.onFailure(rule, error);
    problems.length = before;
  }
}

function judged(rule: Rule, problem: Problem, { severities }: CheckOptions): Found {
  const wanted = severities[rule.id];
  return { ...problem, rule, severity: wanted !== undefined && wanted !== 'off' ? wanted : (problem.severity ?? rule.severity) };
}
