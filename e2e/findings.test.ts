import { Range, workspace, WorkspaceEdit } from 'vscode';
import { holds, ok, same } from './support/assert.js';
import { after, agent, read, show, showNew, showDocument } from './support/documents.js';
import { expectFindings, expectSilence, graveFindings } from './support/findings.js';
import { apply, fixes } from './support/fixes.js';

const seed = '.claude/agents/python-backend-engineer.md';

suite('findings', () => {
  test('the agent that a strict parser refuses has one warning', async () => {
    const document = await show(seed);
    await expectFindings(document, ['warning unquoted-colon ":"']);
  });

  test('its twin with CRLF has one error, and a fix that makes it load', async () => {
    // By the name of its twin, it would be told that it is never run.
    const document = await showNew((await read(seed)).replace(/^name: .*$/m, 'name: python-backend-twin').replaceAll('\n', '\r\n'));
    await expectFindings(document, ['error crlf-unquoted-value ":"']);
    const [finding] = graveFindings(document);
    ok(finding, 'no finding');
    holds(finding.message, 'CRLF');
    const [fix] = await fixes(document, finding);
    ok(fix, 'no fix');
    await apply(fix);
    await expectFindings(document, []);
  });

  test('a misspelt key is told with the right one', async () => {
    const document = await showNew(agent('modle: opus'));
    await expectFindings(document, ['warning unknown-key "modle"']);
    holds(graveFindings(document)[0]?.message ?? '', '"model"');
  });

  test('what is changed is judged again', async () => {
    const document = await showNew(agent('model: opus'));
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(after(document, '\nmo'), after(document, '\nmodel')), 'dle');
    await workspace.applyEdit(edit);
    await expectFindings(document, ['warning unknown-key "modle"']);
  });

  test('a finding leads to its documentation', async () => {
    const document = await showNew(agent('modle: opus'));
    await expectFindings(document, ['warning unknown-key "modle"']);
    same(typeof graveFindings(document)[0]?.code, 'object');
  });

  test('a README in the agents folder is no agent', async () => {
    await expectSilence(await show('.claude/agents/README.md'));
  });

  test('markdown elsewhere is left alone', async () => {
    await expectSilence(await show('docs/page.md'));
  });

  test('a document that was never saved is checked', async () => {
    const content = agent('modle: opus');
    const document = await showDocument(await workspace.openTextDocument({ language: 'agent-markdown', content }));
    await expectFindings(document, ['warning unknown-key "modle"']);
  });
});
