import { commands, languages, Range, window, workspace, WorkspaceEdit } from 'vscode';
import { ok } from './support/assert.js';
import { agent, uri, write } from './support/documents.js';
import { untilServed } from './support/findings.js';
import { until } from './support/until.js';

/** Waits until just these files of a folder have findings with this code. */
async function expectFound(inside: string, code: string, expected: readonly string[]): Promise<void> {
  const start = `${uri(inside).toString()}/`;
  const found = () =>
    languages
      .getDiagnostics()
      .filter(([file, all]) => file.toString().startsWith(start) && all.some((one) => (typeof one.code === 'object' ? one.code.value : one.code) === code))
      .map(([file]) => file.toString().slice(start.length))
      .sort();
  const state = () => ({ expected, actual: found() });
  await until(languages.onDidChangeDiagnostics, () => (JSON.stringify(found()) === JSON.stringify(expected) ? true : undefined), state);
}

suite('findings of files that are not open', () => {
  // It and its `team` are there from the start, as what VS Code's watcher says of new folders in new folders is not to be relied on.
  const inside = '.claude/agents/closed';

  test('they come, move and go with the files', async () => {
    await untilServed();
    await write(`${inside}/a.md`, agent('modle: opus'));
    await write(`${inside}/team/b.md`, agent('modle: opus'));
    await expectFound(inside, 'unknown-key', ['a.md', 'team/b.md']);
    await workspace.fs.rename(uri(`${inside}/team`), uri(`${inside}/crew`));
    await expectFound(inside, 'unknown-key', ['a.md', 'crew/b.md']);
    await write(`${inside}/a.md`, agent('model: opus'));
    await expectFound(inside, 'unknown-key', ['crew/b.md']);
    await workspace.fs.delete(uri(`${inside}/crew`), { recursive: true });
    await expectFound(inside, 'unknown-key', []);
  });

  test('a link is followed, and the file that it leads to is watched', async () => {
    await write(`${inside}/d.md`, agent('model: opus').replace(/\n*$/, '\n\nSee [it](docs/it.md).\n'));
    await expectFound(inside, 'dead-link', ['d.md']);
    await write(`${inside}/docs/it.md`, '# It\n');
    await expectFound(inside, 'dead-link', []);
    await workspace.fs.delete(uri(`${inside}/docs`), { recursive: true });
    await expectFound(inside, 'dead-link', ['d.md']);
    await workspace.fs.delete(uri(`${inside}/d.md`));
    await expectFound(inside, 'dead-link', []);
  });

  test('they are those of the file again when its document is closed', async () => {
    await write(`${inside}/c.md`, agent('modle: opus'));
    await expectFound(inside, 'unknown-key', ['c.md']);
    // Who opens a document through the API keeps it open for minutes.
    await commands.executeCommand('vscode.open', uri(`${inside}/c.md`));
    const document = window.activeTextEditor?.document;
    ok(document, 'the file is not shown');
    const edit = new WorkspaceEdit();
    const at = document.positionAt(document.getText().indexOf('modle'));
    edit.replace(document.uri, new Range(at, at.translate(0, 5)), 'model');
    await workspace.applyEdit(edit);
    await expectFound(inside, 'unknown-key', []);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await expectFound(inside, 'unknown-key', ['c.md']);
    await workspace.fs.delete(uri(inside), { recursive: true });
    await expectFound(inside, 'unknown-key', []);
  });
});
