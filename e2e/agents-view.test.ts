import { commands } from 'vscode';
import { untilServed } from './support/findings.js';

suite('agents view', () => {
  test('it opens, and can open again when the server was started anew', async () => {
    await untilServed();
    await commands.executeCommand('agentfiles.agents.focus');
    await commands.executeCommand('agentfiles.restartServer');
    await untilServed();
    await commands.executeCommand('agentfiles.agents.focus');
  });
});
