import { ok, same } from './support/assert.js';
import { agent, showNew } from './support/documents.js';
import { expectFindings, graveFindings } from './support/findings.js';
import { apply, fixes, runUntilChanged } from './support/fixes.js';

suite('fixes', () => {
  test('a misspelt key is put right', async () => {
    const text = agent('modle: opus');
    const document = await showNew(text);
    await expectFindings(document, ['warning unknown-key "modle"']);
    await applyFirst(document);
    same(document.getText(), text.replace('modle', 'model'));
    await expectFindings(document, []);
  });

  test('an unquoted value is quoted or becomes a block scalar', async () => {
    const document = await showNew(agent('initialPrompt: Examples: one'));
    await expectFindings(document, ['warning unquoted-colon ":"']);
    const [finding] = graveFindings(document);
    ok(finding, 'no finding');
    const titles = (await fixes(document, finding)).map(({ title }) => title);
    same(titles.length >= 2, true, titles.join('\n'));
    await applyFirst(document);
    await expectFindings(document, []);
  });

  test('one command makes all that are safe', async () => {
    const text = agent('initialPrompt: Examples: one', 'modle: opus');
    const document = await showNew(text);
    await expectFindings(document, ['warning unquoted-colon ":"', 'warning unknown-key "modle"']);
    await runUntilChanged(document, 'agentfiles.fixAll');
    await expectFindings(document, []);
  });
});

async function applyFirst(document: Parameters<typeof graveFindings>[0]): Promise<void> {
  const [finding] = graveFindings(document);
  ok(finding, 'no finding');
  const [fix] = await fixes(document, finding);
  ok(fix, 'no fix');
  await apply(fix);
}
