import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { AgentDocument } from '../../document/agent-document';
import { applyEdits, type Span } from '../../document/span';
import { emptyWorld, type World } from '../../workspace/world';
import type { Ranges } from '../ranges';
import { afterEdits, readsSame } from '../same-reading';
import { useBlockScalar } from './block-scalar';
import { foldText } from './fold-text';
import { changeListForm } from './list-form';
import { moveExamples } from './move-examples';
import { quoteValue } from './quote-value';
import { extractSharedTools } from './shared-tools';
import type { Refactoring, Rewriting } from './rewriting';
import { sortKeys } from './sort-keys';
import { splitExamples } from './split-examples';

const all: readonly Refactoring[] = [quoteValue, useBlockScalar, foldText, splitExamples, moveExamples, changeListForm, extractSharedTools, sortKeys];

/**
 * What can be written otherwise at `at` without another meaning. Each is tried: where the reader would make another agent of the file, or have to try
 * harder to read it, it is not offered.
 */
export function refactorings(document: AgentDocument, at: Span, ranges: Ranges, uri: string, world: World = emptyWorld): CodeAction[] {
  return all
    .flatMap((find) => find(document, at, world))
    .filter((rewriting) => isHarmless(document, rewriting))
    .map(({ title, kind, edits }) => ({
      title,
      kind: `${CodeActionKind.RefactorRewrite}.${kind}`,
      edit: { changes: { [uri]: edits.map((edit) => ranges.textEdit(edit)) } },
    }));
}

function isHarmless(document: AgentDocument, { edits, proof }: Rewriting): boolean {
  if (applyEdits(document.text, edits) === document.text) return false;
  const after = afterEdits(document, edits);
  return proof ? proof(after) : readsSame(document, after);
}
