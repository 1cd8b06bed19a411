import { expect, test } from 'vitest';
import type { AgentGroup } from '../../src/lsp/protocol';
import { agent, agentUri, connect } from '../support/lsp';

const text = agent('name: reviewer', 'description: Reviews pull requests for risky changes');

test('an editor asks for all agents, and hears when they are others', async () => {
  const editor = await connect({ options: { agents: true }, files: { [agentUri]: text } });
  const names = async () => (await editor.request<AgentGroup[]>('agentfiles/agents')).map(({ title, agents }) => [title, ...agents.map(({ name }) => name)]);
  expect(await names()).toEqual([['Project', 'reviewer']]);
  await editor.notification('agentfiles/agentsChanged');
  await editor.open(text.replace('name: reviewer', 'name: judge'));
  await editor.notification('agentfiles/agentsChanged');
  expect(await names()).toEqual([['Project', 'judge']]);
});
