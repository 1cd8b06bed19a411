import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import { touches, type Span } from '../document/span';
import type { RuleProblem } from '../rules';
import { diagnostics, type RuleLink } from './diagnostics';
import type { Ranges } from './ranges';

export interface ActionTarget {
  readonly uri: string;
  readonly ranges: Ranges;
  readonly ruleLink?: RuleLink | undefined;
}

/** The fixes of all problems that touch `at`, the first one of each problem preferred if it is beyond doubt. */
export function quickFixes(problems: readonly RuleProblem[], at: Span, target: ActionTarget): CodeAction[] {
  return problems
    .filter(({ span }) => touches(span, at.start) || touches(span, at.end) || touches(at, span.start))
    .flatMap((problem) => actionsOf(problem, target));
}

function actionsOf(problem: RuleProblem, { uri, ranges, ruleLink }: ActionTarget): CodeAction[] {
  const about: Diagnostic[] = diagnostics([problem], ranges, ruleLink);
  return (problem.fixes ?? []).map((fix, position) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: about,
    isPreferred: position === 0 && fix.safe,
    edit: { changes: { [uri]: fix.edits.map((edit) => ranges.textEdit(edit)) } },
  }));
}
