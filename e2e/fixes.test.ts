import { ok, same } from './support/assert.js';
import { agent, show } from './support/documents.js';
import { expectFindings, findings } from './support/findings.js';
import { apply, fixes } from './support/fixes.js';

suite('fixes', () => {
  test('a misspelt key is put right', async () => {
    const document = await show('.claude/agents/fixed.md', agent('name: a', 'description: b', 'modle: opus'));
    await expectFindings(document, ['warning unknown-key "modle"']);
    await applyFirst(document);
    same(document.getText(), agent('name: a', 'description: b', 'model: opus'));
    await expectFindings(document, []);
  });

  test('an unquoted value is quoted or becomes a block scalar', async () => {
    const before = agent('name: a', 'description: Examples: one', 'color: green');
    const document = await show('.claude/agents/quoted.md', before);
    await expectFindings(document, ['warning unquoted-colon "Examples: one"']);
    const [finding] = findings(document);
    ok(finding, 'no finding');
    const offered = await fixes(document, finding);
    same(offered.length >= 2, true);
    await applyFirst(document);
    await expectFindings(document, []);
  });
});

async function applyFirst(document: Parameters<typeof findings>[0]): Promise<void> {
  const [finding] = findings(document);
  ok(finding, 'no finding');
  const [fix] = await fixes(document, finding);
  ok(fix, 'no fix');
  await apply(fix);
}
