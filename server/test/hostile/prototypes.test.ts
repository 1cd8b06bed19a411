import { expect, test } from 'vitest';
import { parseAgentDocument } from '../../src/document/agent-document';
import { claudeCode } from '../../src/spec';
import { readSettings } from '../../src/workspace/read-settings';
import { mergeSettings } from '../../src/workspace/settings';
import { problemsOf } from '../support/check';
import { agent, agentUri, connect } from '../support/lsp';
import { Sandbox, misspeltAgent } from '../support/command-line';

// Names that every object has without anybody's doing, and that change other objects where they are assigned carelessly.
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const good = ['name: reviewer', 'description: Reviews pull requests for risky changes'];

/** What every object has must be the same after the test. */
const before = Object.getOwnPropertyNames(Object.prototype).sort();
const unspoilt = (): boolean => !('polluted' in {}) && JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort()) === JSON.stringify(before);

test.each(names)('"%s" is an unknown key like any other', (name) => {
  const found = problemsOf(agent(...good, `${name}: {polluted: yes, name: other}`)).map(({ rule }) => rule.id);
  expect([found, unspoilt()]).toEqual([['unknown-key'], true]);
});

test.each(names)('"%s" is an unknown hook event and an unknown hook type', (name) => {
  const text = agent(...good, 'hooks:', `  ${name}: [{hooks: [{type: command, command: ls}]}]`, '  Stop:', `    - hooks: [{type: ${name}, polluted: yes}]`);
  const { agent: read } = parseAgentDocument(text, claudeCode);
  expect([read?.['hooks'], unspoilt()]).toEqual([{ Stop: [{ hooks: [] }] }, true]);
});

test.each(names)('an MCP server may be called "%s", and no type is', (name) => {
  const text = agent(...good, 'mcpServers:', `  - ${name}: {command: x, env: {${name}: polluted}}`, `  - other: {type: ${name}, command: x}`);
  const [server, ...others] = parseAgentDocument(text, claudeCode).agent?.['mcpServers'] as readonly object[];
  expect([Object.entries(server ?? {}), others, unspoilt()]).toEqual([[[name, { command: 'x', args: [], env: Object.fromEntries([[name, 'polluted']]) }]], [], true]);
});

test.each(names)('"%s" merged into a map stays a key', (name) => {
  const { agent: read } = parseAgentDocument(agent(...good, `x: &x {${name}: {polluted: yes}}`, 'experimental: {<<: *x, cacheTtl: 1h}'), claudeCode);
  expect([read?.['cacheTtl'], unspoilt()]).toEqual(['1h', true]);
});

test.each(names)('"%s" among settings is told and has no effect', (name) => {
  const value: unknown = JSON.parse(`{"${name}": {"polluted": true}, "rules": {"${name}": "off"}, "associations": {"${name}": "claude-code", "x": "${name}"}, "format": {"${name}": 1}}`);
  const { settings, complaints } = readSettings(value, ['unknown-key']);
  const told = complaints.map(({ setting }) => setting);
  expect(told).toEqual(expect.arrayContaining([name, `rules.${name}`, 'associations.x']));
  expect([Object.keys(settings.rules), Object.keys(mergeSettings(settings, settings).associations), unspoilt()]).toEqual([[], [name], true]);
});

test.each(names)('"%s" in agentfiles.config.json and in an editor spoils nothing', async (name) => {
  const config = `{"${name}": {"validate": false, "rules": {"unknown-key": "off"}}, "rules": {"${name}": "off"}}`;
  const editor = await connect({ files: { 'file:///work/agentfiles.config.json': config }, settings: () => JSON.parse(config) as unknown });
  await editor.open(agent(...good, 'modle: opus'));
  expect(await editor.findings(agentUri)).toEqual(['3:0 warning unknown-key']);
  const sandbox = new Sandbox({ 'agentfiles.config.json': config, '.claude/agents/reviewer.md': misspeltAgent });
  const { out } = await sandbox.run(['check', '@.', '--format', 'compact']);
  sandbox.remove();
  expect([out, unspoilt()]).toEqual([expect.stringContaining('[unknown-key]'), true]);
});
