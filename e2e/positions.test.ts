import { showNew, agent } from './support/documents.js';
import { expectFindings } from './support/findings.js';

// The finding's text is read back through the editor's own positions.
suite('positions', () => {
  const lines = ['initialPrompt: 👩‍👩‍👧 読む 😀', '"modle": 漢字 # 😀'];
  const expected = ['warning unknown-key "\\"modle\\""'];

  test('emoji and CJK before a finding do not move it', async () => {
    await expectFindings(await showNew(agent(...lines)), expected);
  });

  test('nor does CRLF', async () => {
    await expectFindings(await showNew(agent(...lines).replaceAll('\n', '\r\n')), expected);
  });

  test('nor does a BOM', async () => {
    await expectFindings(await showNew(`\uFEFF${agent(...lines)}`), expected);
  });
});
