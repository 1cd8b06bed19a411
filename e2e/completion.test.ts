import { ok, same } from './support/assert.js';
import { accepted, completions, labels } from './support/completions.js';
import { after, agent, showNew } from './support/documents.js';

suite('completion', () => {
  test('offers the keys that are not there, with documentation', async () => {
    const document = await showNew(agent(''));
    const items = await completions(document, after(document, 'each of them.\n'));
    const offered = labels(items);
    same(['model', 'tools', 'color', 'permissionMode'].filter((key) => !offered.includes(key)), []);
    same(['name', 'description'].filter((key) => offered.includes(key)), []);
    ok(items.find((item) => labels([item])[0] === 'model')?.documentation, '"model" has no documentation');
  });

  test('offers keys between others', async () => {
    const document = await showNew(agent('', 'model: opus'));
    same(labels(await completions(document, after(document, 'each of them.\n'))).includes('color'), true);
  });

  test('offers keys before the block is closed', async () => {
    const document = await showNew('---\nname: a\nco');
    const text = accepted(document, await completions(document, after(document, 'co')), 'color');
    same(text.startsWith('---\nname: a\ncolor:'), true, text);
  });

  test('offers keys in a block that a strict parser refuses', async () => {
    const document = await showNew('---\nname: a\ndescription: b: c\n\n---\n');
    same(labels(await completions(document, after(document, 'c\n'))).includes('model'), true);
  });

  test('replaces a value', async () => {
    await expectChoice('model: op|us', 'sonnet', 'model: sonnet');
  });

  test('replaces a value in a list', async () => {
    await expectChoice('tools: [Read, Gr|]', 'Grep', 'tools: [Read, Grep]');
  });

  test('offers values after a comma', async () => {
    await expectChoice('tools: Read, |', 'Grep', 'tools: Read, Grep');
  });

  test('offers values in a block list', async () => {
    await expectChoice('tools:\n  - |', 'Grep', 'tools:\n  - Grep');
  });

  test('does not offer the words of a description in it', async () => {
    const document = await showNew(agent('model: opus'));
    same(labels(await completions(document, after(document, 'description: Rev'))), []);
  });
});

/** Asserts what these lines of an agent file become when an item is chosen where the `|` stands. */
async function expectChoice(lines: string, label: string, expected: string): Promise<void> {
  const [before = '', rest = ''] = lines.split('|');
  const text = agent(before + rest);
  const document = await showNew(text);
  const items = await completions(document, after(document, before));
  same(accepted(document, items, label), text.replace(before + rest, expected));
}
