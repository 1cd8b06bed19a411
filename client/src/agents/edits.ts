import { workspace, WorkspaceEdit, type WorkspaceEditMetadata } from 'vscode';

/** Changes files, on whatever file system: the one place of the client that does. Nothing is overwritten, and all can be undone. */
export function applyEdit(edit: WorkspaceEdit, how: WorkspaceEditMetadata = {}): Thenable<boolean> {
  return workspace.applyEdit(edit, how);
}

export function change(make: (edit: WorkspaceEdit) => void): Thenable<boolean> {
  const edit = new WorkspaceEdit();
  make(edit);
  return applyEdit(edit);
}
