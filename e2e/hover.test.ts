import { holds, same } from './support/assert.js';
import { after, agent, show, showNew } from './support/documents.js';
import { hover } from './support/hovers.js';

suite('hover', () => {
  const seed = '.claude/agents/python-backend-engineer.md';

  test('tells about a key of a block that a strict parser refuses', async () => {
    const document = await show(seed);
    holds(await hover(document, after(document, '\nmod')), 'model');
  });

  test('tells about a value', async () => {
    const document = await show(seed);
    holds(await hover(document, after(document, '\ncolor: gr')), 'green');
  });

  for (const [lines, spot, told] of [
    ['tools: Read, Grep', ', Gr', 'Searches'],
    ['model: sonnet', 'model: son', 'Sonnet'],
    ['permissionMode: plan', 'permissionMode: pl', 'plan'],
    ['hooks:\n  SubagentStop:\n    - hooks: []', '  Subagent', 'subagent'],
    ['tools: Agent(Explore)', 'Agent(Exp', 'Built into'],
  ] as const)
    test(`tells about what is named in ${JSON.stringify(lines)}`, async () => {
      const document = await showNew(agent(lines));
      holds(await hover(document, after(document, spot)), told);
    });

  test('says nothing in the prompt', async () => {
    const document = await show(seed);
    same(await hover(document, after(document, 'You are a Sen')), '');
  });
});
