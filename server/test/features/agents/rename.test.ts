import { expect, test } from 'vitest';
import { renameAgent } from '../../../src/features/agents/rename';
import { Checker } from '../../../src/features/checker';
import { claudeCode } from '../../../src/spec';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';

const path = '.claude/agents/a.md';
const checker = new Checker((message) => {
  throw new Error(message);
});

async function rename(answers: readonly string[], files: Record<string, string> = {}) {
  const index = indexOver({ [path]: agentNamed('a'), ...files });
  await index.loadAll();
  const file = index.file(uriOf(path));
  if (!file) throw new Error('no such agent');
  return renameAgent(answers, { file, dialect: claudeCode, world: index.world(file.uri) }, checker);
}

test('the name is asked, and where it stands is told', async () => {
  expect((await rename([])).next).toMatchObject({ kind: 'input', title: 'Rename Agent', value: 'a' });
  expect(await rename([' b '])).toEqual({ next: { kind: 'rename', uri: uriOf(path), position: { line: 1, character: 6 }, name: 'b' } });
});

test('a name that cannot be is refused', async () => {
  expect((await rename([''])).refused).toBe('An agent needs a name.');
  expect((await rename(['-b'])).refused).toBe('The name begins with "-", so Claude Code does not load the agent. Remove the dash.');
  expect((await rename(['fork'])).refused).toContain('still runs in place of this one');
  expect((await rename(['b'], { '/home/.claude/agents/x.md': agentNamed('b') })).refused).toBe('"/home/.claude/agents/x.md" has this name already.');
});

test('an agent that does not load is not renamed', async () => {
  expect((await rename(['b'], { [path]: '---\nname: a\n---\n' })).next).toEqual({ kind: 'refuse', message: 'Claude Code does not load this agent. Mend it before you rename it.' });
});
