import { languages, type Diagnostic } from 'vscode';
import { holds, same } from './support/assert.js';
import { agent, read, show, showDocument, uri } from './support/documents.js';
import { expectFindings, expectSilence, findings } from './support/findings.js';
import { workspace } from 'vscode';

const seed = '.claude/agents/python-backend-engineer.md';

suite('findings', () => {
  test('the agent that a strict parser refuses has one warning', async () => {
    await expectFindings(await show(seed), ['warning unquoted-colon "description"']);
  });

  test('with CRLF it has one error, which says that it vanishes', async () => {
    const text = await read(seed);
    const document = await show('.claude/agents/twin.md', text.replaceAll('\n', '\r\n'));
    await expectFindings(document, ['error crlf "x"']);
  });

  test('a misspelt key is told with the right one', async () => {
    const document = await show('.claude/agents/misspelt.md', agent('name: a', 'description: b', 'modle: opus'));
    await expectFindings(document, ['warning unknown-key "modle"']);
    const [finding] = findings(document);
    holds(finding?.message ?? '', '"model"');
  });

  test('what is typed is judged again', async () => {
    const document = await show('.claude/agents/typed.md', agent('name: a', 'description: b', 'color: magenta'));
    await expectFindings(document, ['warning invalid-color "magenta"']);
  });

  test('a README in the agents folder is no agent', async () => {
    await expectSilence(await show('.claude/agents/README.md'));
  });

  test('markdown elsewhere is left alone', async () => {
    await expectSilence(await show('docs/page.md'));
  });

  test('a document that was never saved is checked', async () => {
    const content = agent('name: a', 'description: b', 'modle: opus');
    const document = await showDocument(await workspace.openTextDocument({ language: 'agent-markdown', content }));
    await expectFindings(document, ['warning unknown-key "modle"']);
  });
});
