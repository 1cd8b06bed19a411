import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../service';

/** What an editor may do on save: `"editor.codeActionsOnSave": { "source.fixAll.agentFiles": "explicit" }`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.agentFiles`;

/** Fixes for the range, and the one for the whole file if that is asked for by its kind. */
export function codeActions(service: LanguageService, document: TextDocument, { range, context }: CodeActionParams): CodeAction[] {
  const { only } = context;
  const wanted = (kind: string): boolean => only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? false;
  return [
    ...(only === undefined || wanted(CodeActionKind.QuickFix) ? service.quickFixes(document, range, context) : []),
    ...(only === undefined || only.some((asked) => meets(asked, CodeActionKind.RefactorRewrite)) ? ofKinds(service.refactorings(document, range), only) : []),
    ...(wanted(fixAllKind) ? fixAllAction(service, document) : []),
  ];
}

/** Whether what is asked for and the kind may meet: one is the beginning of the other. */
function meets(asked: string, kind: string): boolean {
  return asked === kind || asked.startsWith(`${kind}.`) || kind.startsWith(`${asked}.`);
}

function ofKinds(actions: readonly CodeAction[], only: readonly string[] | undefined): CodeAction[] {
  return actions.filter(({ kind = '' }) => only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? true);
}

function fixAllAction(service: LanguageService, document: TextDocument): CodeAction[] {
  const edits = service.fixAll(document);
  return edits.length === 0 ? [] : [{ title: 'Make all safe fixes', kind: fixAllKind, edit: { changes: { [document.uri]: edits } } }];
}
