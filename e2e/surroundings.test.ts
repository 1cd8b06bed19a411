import { ConfigurationTarget, languages, type TextDocument, workspace } from 'vscode';
import { same } from './support/assert.js';
import { show, uri, write } from './support/documents.js';
import { expectFindings, untilServed } from './support/findings.js';
import { until } from './support/until.js';

const helper = '---\nname: helper\ndescription: Helps with all that the plugin is for.\nmodle: opus\n---\n\nHelp.\n';

suite('agents by what lies around them', () => {
  test('those of a plugin have the language as long as the plugin lists them', async () => {
    await write('kit/.claude-plugin/plugin.json', '{"name":"kit"}');
    await write('kit/agents/helper.md', helper);
    await write('kit/README.md', '# The kit\n');
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
    await write('collection/helper.md', helper);
    const document = await show('collection/helper.md');
    const settings = workspace.getConfiguration('agentfiles');
    await settings.update('associations', { 'collection/*.md': 'claude-code' }, ConfigurationTarget.Workspace);
    await untilLanguage(document, 'agent-markdown');
    await expectFindings(document, ['warning unknown-key "modle"']);
    await settings.update('associations', undefined, ConfigurationTarget.Workspace);
    await untilLanguage(document, 'markdown');
    await expectFindings(document, []);
  });

  test('what the user chooses stays', async () => {
    await write('kit/.claude-plugin/plugin.json', '{"name":"kit"}');
    await write('kit/agents/chosen.md', helper);
    const document = await show('kit/agents/chosen.md');
    await untilLanguage(document, 'agent-markdown');
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await untilServed();
    same(document.languageId, 'plaintext');
    await workspace.fs.delete(uri('kit'), { recursive: true });
  });
});

async function untilLanguage(document: TextDocument, language: string): Promise<void> {
  await until(workspace.onDidOpenTextDocument, () => (document.languageId === language ? true : undefined), () => ({ expected: language, actual: document.languageId }));
}
