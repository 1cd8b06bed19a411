import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { AgentDocument } from '../document/agent-document';
import { touches, type Span } from '../document/span';
import { suppressionFixes, type Fix, type RuleProblem } from '../rules';
import type { World } from '../workspace/world';
import { diagnostics, type Showing } from './diagnostics';
import { Effort } from './effort';
import type { Ranges } from './ranges';

/** Characters to read. Where all of a bad file is selected, not all its problems can be tried while somebody waits. */
const effort = 1_000_000;

export interface ActionTarget {
  readonly uri: string;
  readonly document: AgentDocument;
  readonly ranges: Ranges;
  readonly world: World;
  readonly showing: Showing;
}

/**
 * The fixes of all problems that touch `at`, the first one of each problem preferred if it is beyond doubt; behind them the comments that
 * silence the rules.
 */
export function quickFixes(problems: readonly RuleProblem[], at: Span, target: ActionTarget): CodeAction[] {
  const left = new Effort(effort);
  const touched = problems
    .filter(({ span }) => touches(span, at.start) || touches(span, at.end) || touches(at, span.start))
    .filter(() => left.affords(target.document));
  return [...touched.flatMap((problem) => actionsOf(problem, problem.fixes, target)), ...silencing(touched, target, left)];
}

/** Two problems of one line are silenced by one comment. */
function silencing(problems: readonly RuleProblem[], target: ActionTarget, left: Effort): readonly CodeAction[] {
  const known = new Set<string>();
  const isNew = ({ title, edits }: Fix): boolean => known.size < known.add(`${title} ${edits[0]?.span.start ?? 0}`).size;
  return problems
    .filter(() => left.affords(target.document))
    .flatMap((problem) => actionsOf(problem, suppressionFixes(target.document, problem, target.world).filter(isNew), target));
}

function actionsOf(problem: RuleProblem, fixes: readonly Fix[], { uri, ranges, showing }: ActionTarget): CodeAction[] {
  const about: Diagnostic[] = diagnostics([problem], ranges, showing);
  return fixes.map((fix, position) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: about,
    isPreferred: position === 0 && fix.safe,
    edit: { changes: { [uri]: fix.edits.map((edit) => ranges.textEdit(edit)) } },
  }));
}
