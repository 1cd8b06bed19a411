import type { AnnotatedTextEdit, ChangeAnnotation, OptionalVersionedTextDocumentIdentifier, RenameFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Renamed, RenameEdit } from '../features/navigation/rename';
import { isWithin } from '../workspace/uri';
import type { Client } from './client';

/** What a user sees of the parts of a rename, where the editor shows them. Those to be confirmed are not made unless they are chosen. */
const annotations = {
  sure: { label: 'Names' },
  unsure: { label: 'Words in prompts', description: 'These may mean something else.', needsConfirmation: true },
} satisfies Record<string, ChangeAnnotation>;

/** Whether files can be renamed along with edits. */
export function movesFiles({ capabilities: { workspace } }: Client): boolean {
  const { documentChanges, resourceOperations = [] } = workspace?.workspaceEdit ?? {};
  return documentChanges === true && resourceOperations.includes('rename');
}

/**
 * One edit that can be undone as one.
 * @param openedAs The URI and version of a document as the client knows it, by the URI that the server knows it by; a closed one has no version.
 */
export function workspaceEdit({ files, move }: Renamed, { capabilities: { workspace } }: Client, openedAs: (uri: string) => OptionalVersionedTextDocumentIdentifier): WorkspaceEdit {
  const { documentChanges, changeAnnotationSupport } = workspace?.workspaceEdit ?? {};
  if (documentChanges !== true) return { changes: Object.fromEntries(files.map(({ uri, edits }) => [openedAs(uri).uri, edits.map(plain)])) };
  const annotated = changeAnnotationSupport !== undefined;
  // The move comes first and its file is edited where it is by then: the order that VS Code brings edits into, and undoes them in from the end.
  const textDocument = (uri: string): OptionalVersionedTextDocumentIdentifier => (move && isWithin(move.from, uri) ? { uri: move.to + uri.slice(move.from.length), version: null } : openedAs(uri));
  const changes = files.map(({ uri, edits }): TextDocumentEdit => ({ textDocument: textDocument(uri), edits: edits.map(annotated ? withAnnotation : plain) }));
  const moved: RenameFile[] = move ? [{ kind: 'rename', oldUri: openedAs(move.from).uri, newUri: move.to, ...(annotated && { annotationId: 'sure' }) }] : [];
  return { documentChanges: [...moved, ...changes], ...(annotated && { changeAnnotations: annotations }) };
}

function plain({ range, newText }: RenameEdit): TextEdit {
  return { range, newText };
}

function withAnnotation({ unsure, range, newText }: RenameEdit): AnnotatedTextEdit {
  return { range, newText, annotationId: unsure ? 'unsure' : 'sure' };
}
