import { workspace } from 'vscode';
import { same } from './support/assert.js';
import { uri, write } from './support/documents.js';

suite('language', () => {
  const languageOf = async (path: string) => (await workspace.openTextDocument(uri(path))).languageId;

  test('an agent file is ours', async () => {
    same(await languageOf('.claude/agents/python-backend-engineer.md'), 'agent-markdown');
  });

  test('so is one in a folder below', async () => {
    same(await languageOf('.claude/agents/sub/nested.md'), 'agent-markdown');
  });

  test('and one below the folder of a package', async () => {
    await write('packages/web/.claude/agents/deep/er/x.md', '---\nname: x\n---\n');
    same(await languageOf('packages/web/.claude/agents/deep/er/x.md'), 'agent-markdown');
  });

  test('markdown elsewhere stays markdown', async () => {
    same(await languageOf('docs/page.md'), 'markdown');
  });

  test('so does markdown beside the agents folder', async () => {
    await write('.claude/notes.md', '---\nname: x\n---\n');
    same(await languageOf('.claude/notes.md'), 'markdown');
  });
});
