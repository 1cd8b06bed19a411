import { ok, same } from './support/assert.js';
import { accepted, completions, labels } from './support/completions.js';
import { after, agent, show } from './support/documents.js';

suite('completion', () => {
  const path = '.claude/agents/completed.md';

  test('offers the keys that are not there, with documentation', async () => {
    const document = await show(path, agent('name: a', 'description: b', ''));
    const items = await completions(document, after(document, 'b\n'));
    const offered = labels(items);
    same(['model', 'tools', 'color', 'permissionMode'].filter((key) => !offered.includes(key)), []);
    same(['name', 'description'].filter((key) => offered.includes(key)), []);
    ok(items.find((item) => labels([item])[0] === 'model')?.documentation, '"model" has no documentation');
  });

  test('offers keys before the block is closed', async () => {
    const document = await show(path, '---\nname: a\nco');
    same(accepted(document, await completions(document, after(document, 'co')), 'color').startsWith('---\nname: a\ncolor:'), true);
  });

  test('offers keys in a block that a strict parser refuses', async () => {
    const document = await show(path, agent('name: a', 'description: b: c', ''));
    same(labels(await completions(document, after(document, 'c\n'))).includes('model'), true);
  });

  test('replaces a value', async () => {
    const document = await show(path, agent('name: a', 'description: b', 'model: opus'));
    const items = await completions(document, after(document, 'op'));
    same(accepted(document, items, 'sonnet'), agent('name: a', 'description: b', 'model: sonnet'));
  });

  test('replaces a value in a list', async () => {
    const document = await show(path, agent('name: a', 'description: b', 'tools: [Read, Gr]'));
    same(accepted(document, await completions(document, after(document, 'Gr')), 'Grep'), agent('name: a', 'description: b', 'tools: [Read, Grep]'));
  });

  test('offers values after a comma', async () => {
    const document = await show(path, agent('name: a', 'description: b', 'tools: Read, '));
    same(accepted(document, await completions(document, after(document, 'Read, ')), 'Grep'), agent('name: a', 'description: b', 'tools: Read, Grep'));
  });

  test('offers values in a block list', async () => {
    const document = await show(path, agent('name: a', 'description: b', 'tools:', '  - '));
    same(accepted(document, await completions(document, after(document, '  - ')), 'Grep'), agent('name: a', 'description: b', 'tools:', '  - Grep'));
  });
});
