import { expect, test } from 'vitest';
import { connect, type TestEditor } from '../support/lsp';

const files: Record<string, string> = { 'file:///work/kit/.claude-plugin/plugin.json': '{"name":"kit","agents":["./agents/a.md","./more/b.md"]}' };

function language(editor: TestEditor, uri: string): Promise<string | null> {
  return editor.request('agentfiles/language', { uri });
}

test('agents by their surroundings have a language, those by their name have it anyway', async () => {
  const editor = await connect({ files, settings: () => ({ associations: { 'mine/*.md': 'claude-code' }, ignore: ['mine/notes.md'] }) });
  for (const path of ['kit/agents/a.md', 'kit/more/b.md', 'kit/agents/unlisted.md', 'mine/a.md']) expect(await language(editor, `file:///work/${path}`)).toBe('agent-markdown');
  for (const path of ['kit/README.md', 'kit/more/c.md', 'mine/deep/a.md', 'mine/notes.md', '.claude/agents/a.md', 'docs/page.md']) expect(await language(editor, `file:///work/${path}`)).toBeNull();
  for (const uri of ['git:/work/mine/a.md', 'untitled:Untitled-1', '', 'not a uri']) expect(await language(editor, uri)).toBeNull();
});

test('who wants it is told when the answers may be others', async () => {
  let associations = {};
  const editor = await connect({ files, options: { languages: true }, settings: () => ({ associations }) });
  expect(await language(editor, 'file:///work/mine/a.md')).toBeNull();
  associations = { 'mine/*.md': 'claude-code' };
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  await editor.notification('agentfiles/languagesChanged');
  expect(await language(editor, 'file:///work/mine/a.md')).toBe('agent-markdown');
  for (const uri of ['file:///work/kit/.claude-plugin/plugin.json', 'file:///work/kit/.claude-plugin']) {
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    await editor.notification('agentfiles/languagesChanged');
  }
});

test('without trust no manifest outside of the open folders is read', async () => {
  const folders = ['file:///work/kit/more'];
  const trusting = await connect({ files, folders });
  const strict = await connect({ files, folders, options: { untrusted: true, languages: true } });
  expect(await language(trusting, 'file:///work/kit/more/b.md')).toBe('agent-markdown');
  expect(await language(strict, 'file:///work/kit/more/b.md')).toBeNull();
  await strict.notify('agentfiles/trusted', undefined);
  await strict.notification('agentfiles/languagesChanged');
  expect(await language(strict, 'file:///work/kit/more/b.md')).toBe('agent-markdown');
});
