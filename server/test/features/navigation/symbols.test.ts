import { expect, test } from 'vitest';
import { workspaceSymbols } from '../../../src/features/navigation/symbols';
import { agentNamed, indexOver } from '../../support/indexed';

test('agents and skills are found by letters of their names', async () => {
  const index = indexOver({
    '.claude/agents/a.md': agentNamed('code-reviewer'),
    '.claude/agents/b.md': agentNamed('😀 Lead'),
    '.claude/agents/README.md': 'No agent.',
    '.claude/skills/release/SKILL.md': '---\nname: release\n---\n',
    '/home/.claude/agents/c.md': agentNamed('mine'),
  });
  await index.loadAll();
  const found = (query: string) => workspaceSymbols(query, index.files()).map(({ name, containerName = '' }) => `${name} (${containerName})`);
  expect(found('')).toEqual(['mine (user agent)', 'code-reviewer (project agent)', '😀 Lead (project agent)', 'release (project skill)']);
  expect(found('CRv')).toEqual(['code-reviewer (project agent)']);
  expect(found('le')).toEqual(['😀 Lead (project agent)', 'release (project skill)']);
  expect(found('😀l')).toEqual(['😀 Lead (project agent)']);
  expect(found('vrc')).toEqual([]);
  expect(workspaceSymbols('lead', index.files())[0]?.location).toEqual({ uri: 'file:///work/.claude/agents/b.md', range: { start: { line: 1, character: 6 }, end: { line: 1, character: 13 } } });
});
