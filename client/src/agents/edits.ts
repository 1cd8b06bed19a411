import { workspace, WorkspaceEdit } from 'vscode';

/** Changes files, on whatever file system: the one place of the client that does. Nothing is overwritten, and all can be undone. */
export async function change(make: (edit: WorkspaceEdit) => void): Promise<boolean> {
  const edit = new WorkspaceEdit();
  make(edit);
  return workspace.applyEdit(edit);
}
