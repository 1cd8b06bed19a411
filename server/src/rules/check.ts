import type { AgentDocument } from '../document/agent-document';
import { provenFixes } from './proof';
import type { Fix, Problem, Rule, Severity } from './rule';

/** A problem with the rule that found it and the severity that counts. */
export interface RuleProblem extends Problem {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Those that do no harm in this file. They are tried when they are first asked for. */
  readonly fixes: readonly Fix[];
}

/** What the user wants of a rule; `off` silences it. */
export type RuleSetting = Severity | 'off';

export interface CheckOptions {
  readonly rules: readonly Rule[];
  /** By rule id. A rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
  /** Told once for each rule that fails; the rule then has no problems. */
  readonly onFailure: (rule: Rule, error: unknown) => void;
}

/** All problems of a document, in the order of the text. A rule that fails silences only itself. */
export function check(document: AgentDocument, options: CheckOptions): readonly RuleProblem[] {
  const found = find(document, options);
  return found.map((problem) => {
    let proven: readonly Fix[] | undefined;
    return {
      ...problem,
      get fixes() {
        return (proven ??= provenFixes(document, problem, found, (other) => find(other, options)));
      },
    };
  });
}

interface Found extends Problem {
  readonly rule: Rule;
  readonly severity: Severity;
}

function find(document: AgentDocument, options: CheckOptions): readonly Found[] {
  return options.rules
    .filter((rule) => options.severities[rule.id] !== 'off')
    .flatMap((rule) => problemsOf(rule, document, options))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function problemsOf(rule: Rule, document: AgentDocument, { severities, onFailure }: CheckOptions): readonly Found[] {
  const wanted = severities[rule.id];
  try {
    return [...rule.check(document)].map((problem) => ({
      ...problem,
      rule,
      severity: wanted !== undefined && wanted !== 'off' ? wanted : (problem.severity ?? rule.severity),
    }));
  } catch (error) {
    onFailure(rule, error);
    return [];
  }
}
