import { Range, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { ok, same } from './support/assert.js';
import { agent, showNew } from './support/documents.js';
import { expectFindings } from './support/findings.js';
import { currentRun } from './support/run.js';

// In a web worker there is no process that could be killed.
if (currentRun.kind !== 'web')
  suite('a server that is killed', () => {
    test('comes back, knows what is open and unsaved, and goes on', async () => {
      const document = await showNew(agent('modle: opus'));
      await replace(document, 'modle: opus', 'modle: opus\ncolr: red');
      await expectFindings(document, ['warning unknown-key "modle"', 'warning unknown-key "colr"']);
      serverProcess().kill('SIGKILL');
      await replace(document, 'modle', 'model');
      await expectFindings(document, ['warning unknown-key "colr"']);
      same([document.isDirty, document.getText().includes('model: opus\ncolr: red\n')], [true, true]);
    });
  });

interface ServerProcess {
  readonly spawnargs: readonly string[];
  kill(signal: string): void;
}

/** Among all that this host waits for is the process that it has started. */
function serverProcess(): ServerProcess {
  const handles = (Reflect.get(process, '_getActiveHandles') as () => readonly object[])();
  const found = handles.filter(isProcess).find(({ spawnargs }) => spawnargs.some((argument) => /dist[\\/]server[\\/]node\.js$/.test(argument)));
  ok(found, 'no server runs');
  return found;
}

function isProcess(handle: object): handle is ServerProcess {
  return 'spawnargs' in handle && 'kill' in handle;
}

async function replace(document: TextDocument, text: string, by: string): Promise<void> {
  const edit = new WorkspaceEdit();
  const start = document.getText().indexOf(text);
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(start + text.length)), by);
  ok(await workspace.applyEdit(edit), 'the edit was not made');
}
