import { expect, test } from 'vitest';
import type { Reply } from '../../src/lsp/protocol';
import { agent, agentUri, connect } from '../support/lsp';

const text = agent('name: reviewer', 'description: Reviews pull requests for risky changes');

test('an editor is told what to ask for a new agent, and what file it makes', async () => {
  const editor = await connect({ files: { [agentUri]: text } });
  const reply = (...answers: unknown[]) => editor.request<Reply>('agentfiles/dialogue', { about: 'newAgent', answers });
  expect((await reply()).next).toMatchObject({ kind: 'pick', title: 'New Agent: Template', step: 1, steps: 6, many: false });
  expect(await reply('blank', 'reviewer')).toMatchObject({ refused: 'There is a file "reviewer.md" in that folder already.', next: { kind: 'input', step: 2 } });
  const { next } = await reply('blank', 'judge', 'Judges what the others found. Use it last.', ['Read'], '', '');
  expect(next).toMatchObject({ kind: 'create', uri: 'file:///work/.claude/agents/judge.md' });
  expect('text' in next && next.text).toContain('name: judge\ndescription: Judges what the others found. Use it last.\ntools: Read\n---\n');
});

test('names that the settings allow can be chosen', async () => {
  const editor = await connect({ settings: () => ({ knownModels: ['house-model'] }), files: { [agentUri]: text } });
  const { next } = await editor.request<Reply>('agentfiles/dialogue', { about: 'newAgent', answers: ['blank', 'judge', 'Judges what the others found. Use it last.', [], 'house-model', ''] });
  expect('text' in next && next.text).toContain('\nmodel: house-model\n');
});

test.each([undefined, null, 7, 'x', [], [null, {}, [3], 'x']])('whatever is sent for answers has a reply: %j', async (answers) => {
  const editor = await connect();
  expect(await editor.request<Reply>('agentfiles/dialogue', { about: 'newAgent', answers })).toHaveProperty('next.kind');
});

test('an agent is duplicated, renamed and moved', async () => {
  const editor = await connect({ folders: ['file:///work', 'file:///other'], files: { [agentUri]: text, 'file:///other/README.md': '' } });
  const reply = async (about: string, uri: string, answers: readonly string[]) => (await editor.request<Reply>('agentfiles/dialogue', { about, uri, text, answers })).next;
  expect(await reply('duplicateAgent', agentUri, [])).toMatchObject({ kind: 'input', value: 'reviewer-copy' });
  expect(await reply('duplicateAgent', agentUri, ['judge'])).toEqual({ kind: 'create', uri: 'file:///work/.claude/agents/judge.md', text: text.replace('reviewer', 'judge') });
  expect(await reply('moveAgent', agentUri, [])).toEqual({ kind: 'move', uri: agentUri, to: 'file:///other/.claude/agents/reviewer.md' });
  expect(await reply('renameAgent', agentUri, ['judge'])).toEqual({ kind: 'rename', uri: agentUri, position: { line: 1, character: 6 }, name: 'judge' });
  const gone = { kind: 'refuse', message: 'There is no such agent.' };
  for (const about of ['duplicateAgent', 'renameAgent', 'moveAgent', 'constructor']) expect(await reply(about, 'file:///work/nothing.md', [])).toEqual(gone);
});
