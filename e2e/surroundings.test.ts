import { ConfigurationTarget, languages, type TextDocument, workspace } from 'vscode';
import { same } from './support/assert.js';
import { show, uri, write } from './support/documents.js';
import { expectFindings, untilServed } from './support/findings.js';
import { until } from './support/until.js';

// Their files are there from the start: VS Code's watcher sometimes overlooks a folder that is made in one which is new itself, and then tells nothing of its files.
suite('agents by what lies around them', () => {
  test('those of a plugin have the language as long as the plugin lists them', async () => {
    const document = await show('kit/agents/helper.md');
    await untilLanguage(document, 'agent-markdown');
    await expectFindings(document, ['warning unknown-key "modle"']);
    await write('kit/.claude-plugin/plugin.json', '{"name":"kit","agents":[]}');
    await expectFindings(document, ['error agent-not-in-manifest "---"', 'warning unknown-key "modle"']);
    await workspace.fs.delete(uri('kit/.claude-plugin'), { recursive: true });
    await untilLanguage(document, 'markdown');
    await expectFindings(document, []);
    await show('kit/README.md');
    await untilServed();
    same((await workspace.openTextDocument(uri('kit/README.md'))).languageId, 'markdown');
  });

  test('so have those that the settings name, until they do no more', async () => {
    const document = await show('collection/collected.md');
    const settings = workspace.getConfiguration('agentfiles');
    await settings.update('associations', { 'collection/*.md': 'claude-code' }, ConfigurationTarget.Workspace);
    await untilLanguage(document, 'agent-markdown');
    await expectFindings(document, ['warning unknown-key "modle"']);
    await settings.update('associations', undefined, ConfigurationTarget.Workspace);
    await untilLanguage(document, 'markdown');
    await expectFindings(document, []);
  });

  test('what the user chooses stays', async () => {
    const document = await show('toolbox/agents/chosen.md');
    await untilLanguage(document, 'agent-markdown');
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await untilServed();
    same(document.languageId, 'plaintext');
  });
});

async function untilLanguage(document: TextDocument, language: string): Promise<void> {
  await until(workspace.onDidOpenTextDocument, () => (document.languageId === language ? true : undefined), () => ({ expected: language, actual: document.languageId }));
}
