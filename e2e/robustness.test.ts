import { ok, same } from './support/assert.js';
import { completions, labels } from './support/completions.js';
import { after, agent, showNew, uri } from './support/documents.js';
import { expectFindings, untilServed } from './support/findings.js';
import { workspace } from 'vscode';

suite('robustness', () => {
  test('a file that begins with ---js runs nothing', async () => {
    const witness = uri('witness.txt');
    const code = `require('fs').writeFileSync(${JSON.stringify(witness.fsPath)}, 'ran'), globalThis.agentFilesWitness = 'ran'`;
    await showNew(`---js\n{ name: ${code} }\n---\nBody.\n`);
    await untilServed();
    const found = await workspace.fs.stat(witness).then(() => true, () => false);
    same([found, 'agentFilesWitness' in globalThis], [false, false]);
  });

  test('a file of 5 MB answers, and does not hold up the others', async () => {
    const big = await showNew(agent('mod') + 'A line of the prompt.\n'.repeat(250_000));
    same(big.getText().length > 5_000_000, true);
    ok(labels(await completions(big, after(big, '\nmod'))).includes('model'), 'no completion in the big file');
    await expectFindings(await showNew(agent('modle: x')), ['warning unknown-key "modle"']);
  });

  test('a block with 1,000 keys answers', async () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `x-key-${index}: value ${index}`);
    const document = await showNew(agent(...keys, 'mod'));
    ok(labels(await completions(document, after(document, '\nmod'))).includes('model'), 'no completion among many keys');
  });
});
