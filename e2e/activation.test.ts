import { commands, extensions } from 'vscode';
import { ok, same } from './support/assert.js';
import { extensionId, show } from './support/documents.js';
import { untilServed } from './support/findings.js';
import { currentRun } from './support/run.js';

suite('activation', () => {
  test('an agent file starts the extension', async () => {
    await show('.claude/agents/sub/nested.md');
    same(extensions.getExtension(extensionId)?.isActive, true);
  });

  test('the extension comes from where this run wants it', () => {
    const installed = /\/agentfiles\.agentfiles-[\d.]+\/?$/.test(extensions.getExtension(extensionId)?.extensionUri.path ?? '');
    same(installed, currentRun.kind === 'vsix');
  });

  test('it runs in the host that this run wants', () => {
    same('importScripts' in globalThis, currentRun.kind === 'web');
  });

  test('every command of the manifest is there', async () => {
    const extension = extensions.getExtension(extensionId);
    ok(extension, 'no extension');
    const there = await commands.getCommands(true);
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    same(contributes.commands.map(({ command }) => command).filter((command) => !there.includes(command)), []);
  });

  test('the server can be started again', async () => {
    await commands.executeCommand('agentfiles.restartServer');
    await untilServed();
  });
});
