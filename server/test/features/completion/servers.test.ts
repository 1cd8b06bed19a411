import { describe, expect, test } from 'vitest';
import { accepted, labelsAt, smallWorld } from '../../support/accept';
import { withCrlf } from '../../support/keys';

const items = ['github', 'db', 'stdio server', 'http server', 'sse server', 'ws server'];
const starters = ['type: stdio', 'type: http', 'type: sse', 'type: ws'];
const program = ['command', 'args', 'env', 'timeout', 'alwaysLoad'];

describe('MCP servers are offered', () => {
  test.each<[string, string, readonly string[]]>([
    ['behind the colon', 'mcpServers: <|>', items],
    ['below the key', 'mcpServers:\n  <|>', items],
    ['in an item', 'mcpServers:\n  - <|>', items],
    ['in a word', 'mcpServers:\n  - gi<|>', items],
    ['in a further item', 'mcpServers:\n  - github\n  - <|>', items.slice(1)],
    ['without one that is configured here', 'mcpServers:\n  - github:\n      command: x\n  - <|>', items.slice(1)],
    ['in brackets', 'mcpServers: [github, <|>]', items.slice(1)],
    ['with a configuration', 'mcpServers:\n  - local:\n      <|>', [...starters, 'type', ...program]],
    ['with the keys of a type', 'mcpServers:\n  - local:\n      type: http\n      <|>', ['url', 'headers', 'headersHelper', 'timeout', 'alwaysLoad', 'oauth']],
    ['with the keys of a program', 'mcpServers:\n  - local:\n      command: x\n      <|>', ['type', ...program.slice(1)]],
    ['with the keys of a sign-in', 'mcpServers:\n  - local:\n      type: http\n      oauth:\n        scopes: x\n        <|>', ['clientId', 'callbackPort', 'authServerMetadataUrl']],
    ['with their types', 'mcpServers:\n  - local:\n      type: <|>', ['stdio', 'http', 'streamable-http', 'sse', 'ws']],
    ['with milliseconds that make sense', 'mcpServers:\n  - local:\n      timeout: <|>', ['30000', '60000', '300000']],
    ['with nothing to say of variables', 'mcpServers:\n  - local:\n      env:\n        <|>', []],
  ])('%s', (_, lines, labels) => {
    const marked = `---\n# 😀\n${lines}\n---\n`;
    expect(labelsAt(marked, smallWorld)).toEqual(labels);
    expect(labelsAt(withCrlf(marked), smallWorld)).toEqual(labels);
  });
});

describe('an accepted server', () => {
  test.each<[string, string, string, string]>([
    ['by name', 'mcpServers:\n  - <|>', 'github', 'mcpServers:\n  - github<|>'],
    ['by name behind the colon', 'mcpServers: <|>', 'github', 'mcpServers:\n  - github<|>'],
    ['by name in brackets', 'mcpServers: [github,<|>]', 'db', 'mcpServers: [github, db<|>]'],
    ['of a type', 'mcpServers:\n  - <|>', 'stdio server', 'mcpServers:\n  - <|>name:\n      type: stdio\n      command: '],
    ['of a type behind the colon', 'mcpServers: <|>', 'http server', 'mcpServers:\n  - <|>name:\n      type: http\n      url: '],
    ['of a type in brackets', 'mcpServers: [github,<|>]', 'http server', 'mcpServers: [github, { <|>name: { type: http, url:  } }]'],
    ['of a type below the key', 'mcpServers:\n  <|>', 'http server', 'mcpServers:\n  - <|>name:\n      type: http\n      url: '],
    ['with a configuration', 'mcpServers:\n  - a:\n      <|>', 'type: http', 'mcpServers:\n  - a:\n      type: http\n      url: <|>'],
    ['with a map of variables', 'mcpServers:\n  - a:\n      command: x\n      <|>', 'env', 'mcpServers:\n  - a:\n      command: x\n      env:\n        <|>'],
  ])('%s', (_, lines, label, result) => {
    const marked = `---\n# 😀\n${lines}\n---\n`;
    const expected = `---\n# 😀\n${result}\n---\n`;
    expect(accepted(marked, label, smallWorld)).toBe(expected);
    expect(accepted(withCrlf(marked), label, smallWorld)).toBe(withCrlf(expected));
  });
});
