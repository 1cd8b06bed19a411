import { expect, test } from 'vitest';
import { moveAgent, movedTo } from '../../../src/features/agents/move';
import { placesOf } from '../../../src/features/agents/places';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';

async function move(path: string, answers: readonly string[], others: Record<string, string> = {}, reach = {}) {
  const files: Record<string, string> = { [path]: agentNamed('a'), ...others };
  const index = indexOver(files, { reach });
  await index.loadAll();
  const file = index.file(uriOf(path));
  if (!file) throw new Error('no such agent');
  const places = placesOf(index.basesForNew(), 'file:///home');
  const to = movedTo(answers, { file, places });
  return moveAgent(answers, { file, places, files: index.files(), exists: Object.keys(files).some((one) => uriOf(one) === to) }).next;
}

const project = '.claude/agents/team/a.md';
const user = '/home/.claude/agents/a.md';

test('an agent goes from the project to the user and back, with the folders that it lies in', async () => {
  expect(await move(project, [])).toEqual({ kind: 'move', uri: uriOf(project), to: uriOf('/home/.claude/agents/team/a.md') });
  expect(await move(user, [])).toEqual({ kind: 'move', uri: uriOf(user), to: uriOf('.claude/agents/a.md') });
});

test('where there are several places, it is asked which', async () => {
  const reach = { folders: ['file:///work', 'file:///other'] };
  expect(await move(user, [], {}, reach)).toMatchObject({ kind: 'pick', title: 'Move Agent', choices: [{ label: 'Project work' }, { label: 'Project other' }] });
  expect(await move(user, ['file:///other/.claude/agents'], {}, reach)).toEqual({ kind: 'move', uri: uriOf(user), to: 'file:///other/.claude/agents/a.md' });
  expect(await move(user, ['file:///nowhere'], {}, reach)).toEqual({ kind: 'refuse', message: 'There is nowhere to move this agent.' });
});

test('nothing is moved onto a file, or beside an agent of the same name', async () => {
  expect(await move(user, [], { '.claude/agents/a.md': '# Notes\n' })).toEqual({ kind: 'refuse', message: '"/work/.claude/agents/a.md" is there already. Nothing was moved.' });
  expect(await move(user, [], { '.claude/agents/b.md': agentNamed('a') })).toEqual({
    kind: 'refuse',
    message: '"/work/.claude/agents/b.md" has the same name, and of two agents in one folder only one is run. Nothing was moved.',
  });
  expect(await move(project, [], {}, { trusted: false })).toEqual({ kind: 'refuse', message: 'There is nowhere to move this agent.' });
});
