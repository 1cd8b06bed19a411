import { expect, test } from 'vitest';
import type { VerdictChangedParams, VerdictSummary } from '../../src/lsp/protocol';
import { agent, agentUri, connect, pulling } from '../support/lsp';

const good = agent('name: reviewer', 'description: Reviews pull requests for risky changes');

test.each([
  [good, { verdict: 'loads', name: 'reviewer', title: 'Loads', severity: 'information', summary: 'Claude Code loads the agent "reviewer".' }],
  [good.replace('---\n\n', 'modle: opus\n---\n\n'), { verdict: 'loads', title: 'Loads', severity: 'warning', problems: { warning: 1 } }],
  [agent('name: reviewer', 'description: ""'), { verdict: 'rejected', title: 'Not loaded', severity: 'error' }],
  ['---\nname: a\n  b: c\n---\n', { verdict: 'unreadable', title: 'Not loaded', severity: 'error' }],
  ['# Agents of this project\n', { verdict: 'not-an-agent', title: 'No agent', severity: 'information', problems: { error: 0, warning: 0 } }],
  [good + 'x'.repeat(1_048_576), { verdict: 'skipped', title: 'Not loaded' }],
])('verdict %#', async (text, expected) => {
  const editor = await connect();
  await editor.open(text);
  const verdict = await editor.request<VerdictSummary>('agentfiles/verdict', { uri: agentUri });
  expect(verdict).toMatchObject(expected);
});

test('an editor that wants it hears of every change, once', async () => {
  const editor = await connect({ options: { verdicts: true } });
  const next = () => editor.notification<VerdictChangedParams>('agentfiles/verdictChanged');
  await editor.open(good);
  expect(await next()).toMatchObject({ uri: agentUri, verdict: { verdict: 'loads', severity: 'information' } });
  await editor.change(2, [{ text: `${good}\nMore.\n` }]);
  await editor.change(3, [{ text: good.replace('name: reviewer', 'name: -reviewer') }]);
  expect(await next()).toMatchObject({ verdict: { title: 'Not loaded' } });
  await editor.notify('textDocument/didClose', { textDocument: { uri: agentUri } });
  expect(await next()).toEqual({ uri: agentUri, verdict: null });
});

test('no other editor hears of it', async () => {
  const editor = await connect({ capabilities: { ...pulling, textDocument: {} } });
  await editor.open(good);
  await editor.published();
  expect(editor.notified.filter(({ method }) => method === 'agentfiles/verdictChanged')).toEqual([]);
});

test('the page of a rule is there for editors that link to it', async () => {
  const editor = await connect({ options: { rulePages: true } });
  await editor.open(good.replace('---\n\n', 'modle: opus\n---\n\n'));
  const report = await editor.pull();
  expect(JSON.stringify(report)).toContain('command:agentfiles.explainRule?%5B%22unknown-key%22%5D');
  expect(await editor.request('agentfiles/rulePage', { rule: 'unknown-key' })).toContain('# unknown-key');
  expect(await editor.request('agentfiles/rulePage', { rule: 'no-such-rule' })).toBeNull();
});
