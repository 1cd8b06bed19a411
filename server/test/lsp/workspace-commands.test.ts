import { expect, test } from 'vitest';
import type { CopiedAgent, WorkspaceFixes } from '../../src/lsp/protocol';
import { agent, agentUri, connect } from '../support/lsp';

const description = 'description: Reviews pull requests for risky changes';
const other = 'file:///work/.claude/agents/judge.md';
const files = {
  [agentUri]: `\uFEFF${agent('name: reviewer', description, 'modle: opus')}`,
  [other]: agent('name: judge', description, 'color: Red'),
  'file:///work/.claude/agents/README.md': '# Notes\n',
  'file:///elsewhere/.claude/agents/x.md': agent('name: x'),
};

test('all agents of the open folders are checked, closed ones too', async () => {
  const editor = await connect({ files });
  expect(await editor.request('agentfiles/checkWorkspace')).toBe('2 agents, all of which load: 0 errors and 2 warnings.');
  await editor.open(agent('name: reviewer', description));
  expect(await editor.request('agentfiles/checkWorkspace')).toBe('2 agents, all of which load: 0 errors and 1 warning.');
});

test('all safe fixes of all files are one edit, to be confirmed', async () => {
  const editor = await connect({ files });
  const change = (uri: string, version: number | null, line: number, start: number, end: number, newText: string) => ({
    textDocument: { uri, version },
    edits: [{ range: { start: { line, character: start }, end: { line, character: end } }, newText, annotationId: 'safe-fixes' }],
  });
  expect(await editor.request<WorkspaceFixes>('agentfiles/fixWorkspace')).toEqual({
    edit: {
      documentChanges: [change(other, null, 3, 7, 8, 'r'), change(agentUri, null, 3, 3, 5, 'el')],
      changeAnnotations: { 'safe-fixes': { label: 'Make all safe fixes', description: 'Each file with all its fixes at once', needsConfirmation: true } },
    },
    message: 'There are safe fixes for 2 agents.',
  });
  await editor.open(agent('name: reviewer', description));
  await editor.open(agent('name: judge', description), other);
  expect(await editor.request<WorkspaceFixes>('agentfiles/fixWorkspace')).toEqual({ message: 'There is nothing that can be fixed safely.' });
});

test('an overview of all agents is a page', async () => {
  const editor = await connect({ files });
  expect(await editor.request<string>('agentfiles/report')).toContain('\n| judge | loads | inherited | all |  | 10 |');
});

test('the effective agent is copied from the open document', async () => {
  const editor = await connect({ files });
  await editor.open(agent('name: reviewer', description, 'modle: opus'));
  const copied = async (uri: string) => editor.request<CopiedAgent>('agentfiles/effectiveAgent', { uri });
  expect(JSON.parse((await copied(agentUri)).json ?? '')).toMatchObject({ name: 'reviewer', description: 'Reviews pull requests for risky changes' });
  expect(await copied('file:///work/none.md')).toEqual({ message: 'The active editor shows no agent file.' });
});
