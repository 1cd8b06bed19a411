import { languages } from 'vscode';
import { ok, same } from './support/assert.js';
import { completions, labels } from './support/completions.js';
import { after, agent, show } from './support/documents.js';
import { findings } from './support/findings.js';
import { until } from './support/until.js';

// VS Code has a support of its own for agent files, under the language id `chatagent`. It warns of much that is right.
suite('beside the support of VS Code', () => {
  const right = agent('name: a', 'description: b', 'model: claude-opus-4-5', 'permissionMode: auto');

  test('its findings are gone', async () => {
    const ours = await show('.claude/agents/ours.md', right);
    const theirs = await show('.claude/agents/theirs.md', right);
    await languages.setTextDocumentLanguage(theirs, 'chatagent');
    // Where it is at work it complains of both, so that silence means that it is not.
    const foreign = () => findings(theirs).filter(({ source }) => source !== 'agentfiles').length;
    await until(languages.onDidChangeDiagnostics, () => (foreign() >= 2 ? true : undefined), () => findings(theirs));
    same(findings(ours), []);
  });

  test('its completions are gone', async () => {
    const document = await show('.claude/agents/completed.md', agent('name: a', 'description: b', 'permissionMode: '));
    const offered = labels(await completions(document, after(document, 'permissionMode: ')));
    ok(offered.includes('auto'), 'ours are not there');
    same(offered.filter((label) => label === 'delegate'), []);
    same(offered.filter((label, index) => offered.indexOf(label) !== index), []);
  });
});
