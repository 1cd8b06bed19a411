import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { AgentDocument } from '../document/agent-document';
import { touches, type Span } from '../document/span';
import type { RuleProblem } from '../rules';
import { diagnostics, type Showing } from './diagnostics';
import { Effort } from './effort';
import type { Ranges } from './ranges';

/** Characters to read. Where all of a bad file is selected, not all its problems can be tried while somebody waits. */
const effort = 1_000_000;

export interface ActionTarget {
  readonly uri: string;
  readonly document: AgentDocument;
  readonly ranges: Ranges;
  readonly showing: Showing;
}

/** The fixes of all problems that touch `at`, the first one of each problem preferred if it is beyond doubt. */
export function quickFixes(problems: readonly RuleProblem[], at: Span, target: ActionTarget): CodeAction[] {
  const left = new Effort(effort);
  return problems
    .filter(({ span }) => touches(span, at.start) || touches(span, at.end) || touches(at, span.start))
    .filter(() => left.affords(target.document))
    .flatMap((problem) => actionsOf(problem, target));
}

function actionsOf(problem: RuleProblem, { uri, ranges, showing }: ActionTarget): CodeAction[] {
  const about: Diagnostic[] = diagnostics([problem], ranges, showing);
  return problem.fixes.map((fix, position) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: about,
    isPreferred: position === 0 && fix.safe,
    edit: { changes: { [uri]: fix.edits.map((edit) => ranges.textEdit(edit)) } },
  }));
}
