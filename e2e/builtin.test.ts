import { languages } from 'vscode';
import { ok, same } from './support/assert.js';
import { completions, labels } from './support/completions.js';
import { after, agent, showNew } from './support/documents.js';
import { expectFindings, findings } from './support/findings.js';
import { until } from './support/until.js';

// VS Code has a support of its own for agent files, under the language id `chatagent`. It warns of much that is right.
suite('beside the support of VS Code', () => {
  const right = () => agent('model: claude-opus-4-5', 'permissionMode: auto');

  test('its findings are gone', async () => {
    const ours = await showNew(right());
    const theirs = await showNew(right());
    await languages.setTextDocumentLanguage(theirs, 'chatagent');
    // Where it is at work it complains of both, so that silence means that it is not.
    const foreign = () => findings(theirs).filter(({ source }) => source !== 'agentfiles').length;
    await until(languages.onDidChangeDiagnostics, () => (foreign() >= 2 ? true : undefined), () => ({ actual: findings(theirs) }));
    same(findings(ours).filter(({ source }) => source !== 'agentfiles'), []);
    await expectFindings(ours, []);
  });

  test('its completions are gone', async () => {
    const document = await showNew(agent('permissionMode: '));
    const offered = labels(await completions(document, after(document, 'permissionMode: ')));
    ok(offered.includes('auto'), 'ours are not there');
    same(offered.filter((label) => label === 'delegate'), []);
    same(offered.filter((label, index) => offered.indexOf(label) !== index), []);
  });
});
