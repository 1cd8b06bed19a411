import { expect, test } from 'vitest';
import { check, rules } from '../../../src/rules';
import { documentOf } from '../../support/check';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';

const files = {
  '.claude/agents/a.md': agentNamed('dup'),
  '.claude/agents/b.md': agentNamed('dup'),
  '.claude/agents/c.md': agentNamed('mine', 'tools: Read, Agent(dup, dupe, Explore, some:one)'),
  '/home/.claude/agents/dup.md': agentNamed('dup'),
  '.claude/agents/z.md': agentNamed('DUPLICATE'),
};

async function found(path: keyof typeof files): Promise<readonly string[]> {
  const index = indexOver(files);
  await index.load(uriOf('.claude/agents/a.md'));
  const world = index.world(uriOf(path));
  const onFailure = (_: unknown, error: unknown): never => {
    throw error;
  };
  return check(documentOf(files[path], { path: uriOf(path).slice('file://'.length) }), { rules: rules.filter(({ around }) => around), severities: {}, world, onFailure }).map(({ severity, message }) => `${severity}: ${message}`);
}

test('the last by path of one folder wins', async () => {
  expect(await found('.claude/agents/a.md')).toEqual([
    'warning: This agent is never run: ".claude/agents/b.md" has the same name, and of two files in one folder of agents the last by path counts. Rename one of them.',
  ]);
  expect(await found('.claude/agents/b.md')).toEqual([]);
});

test('names of agents that nobody has are told of', async () => {
  expect(await found('.claude/agents/c.md')).toEqual(['information: No agent "dupe" was found around this file. Did you mean "dup"?']);
});

test('nothing is said before all was looked at', () => {
  const world = indexOver(files).world(uriOf('.claude/agents/a.md'));
  const onFailure = () => undefined;
  expect(check(documentOf(files['.claude/agents/a.md']), { rules: rules.filter(({ around }) => around), severities: {}, world, onFailure })).toEqual([]);
});
