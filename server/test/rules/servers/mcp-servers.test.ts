import { expect, test } from 'vitest';
import { expectProblems, fixed, problemsOf } from '../../support/check';

const file = (keys: string): string => `---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n${keys}---\n\nReview the diff.\n`;

test('each server that is lost is pointed at, with what it lacks', () => {
  expectProblems(`---
name: reviewer
description: Reviews pull requests for risky changes
mcpServers:
  - 😀
  - {}
    ^^ warning empty-mcp-server: This item names no server, and Claude Code skips it when the agent runs. Name one, or remove the item.
  - 5
    ^ warning mcp-server-dropped: A server is a name or a map from a name to its configuration, but this is a number. Claude Code drops the item and says so in the debug log only.
  - d:
    ^^ warning mcp-server-dropped: The configuration of a server must be a map, but this is empty. Claude Code drops the server "d" and says so in the debug log only.
  - f: {type: HTTP, url: x}
              ^^^^ warning mcp-server-dropped: Unknown server type "HTTP". Did you mean "http"? Claude Code drops the server "f" and says so in the debug log only.
  - g: {type: local, command: x}
              ^^^^^ warning mcp-server-dropped: Unknown server type "local". Write "stdio", "http", "sse" or "ws". Claude Code drops the server "g" and says so in the debug log only.
  - h: {url: x}
       ^^^^^^^^ warning mcp-server-dropped: Without a "type" this is a server of type "stdio", which needs "command". Write its type: "http", "sse" or "ws". Claude Code drops the server "h" and says so in the debug log only.
  - i:
      type: http
      ^^^^^^^^^^ warning mcp-server-dropped: A server of type "http" needs "url". Claude Code drops the server "i" and says so in the debug log only.
      headers: {}
  - k: {command: x, env: {PORT: 80}}
                         ^^^^^^^^^^ warning mcp-server-dropped: "env" must be a map of strings, but "PORT" is a number. Claude Code drops the server "k" and says so in the debug log only.
  - m: {command: x, envs: {A: b}}
                    ^^^^ warning misspelt-mcp-server-key: Unknown key "envs" of the server "m" is ignored by Claude Code. Did you mean "env"?
  - n: {command: x}
    o: {command: y}
    ^ warning mcp-server-with-several-names: This item holds 2 servers, "n", "o". Claude Code skips such an item when the agent runs. Give each server an item of its own.
---

Review the diff.
`);
});

test.each([
  ['a map', 'a:\n    command: x # run\n    env:\n      A: b\n  # second\n  b: {command: y}\ncolor: red\n', '- a:\n      command: x # run\n      env:\n        A: b\n    # second\n  - b: {command: y}\ncolor: red\n'],
])('%s becomes a list, with its comments', (_, before, after) => {
  const [text, expected] = [file(`mcpServers:\n  ${before}`), file(`mcpServers:\n  ${after}`)];
  expect(fixed(text, 'mcp-servers-not-a-list')).toBe(expected);
  expect(fixed(text.replaceAll('\n', '\r\n'), 'mcp-servers-not-a-list')).toBe(expected.replaceAll('\n', '\r\n'));
});

test.each([
  ['{a: {command: x}, b: {command: y}} # note', '[{a: {command: x}}, {b: {command: y}}] # note'],
  ['github # note', '[github] # note'],
  ['"github, @scope/docs"', '[github, "@scope/docs"]'],
  ['{}', '[]'],
])('%s becomes a list', (before, after) => {
  expect(fixed(file(`mcpServers: ${before}\n`), 'mcp-servers-not-a-list')).toBe(file(`mcpServers: ${after}\n`));
});

test('a configuration without a name around it gets one', () => {
  const before = file('mcpServers:\n  - name: docs\n    command: npx # run\n    args:\n      - docs-mcp\n');
  expect(problemsOf(before).map(({ message }) => message)).toEqual([
    'This item is a configuration without a name around it. Claude Code drops the item and says so in the debug log only.',
  ]);
  expect(fixed(before, 'mcp-server-dropped')).toBe(file('mcpServers:\n  - docs:\n      command: npx # run\n      args:\n        - docs-mcp\n'));
});

test('a configuration beside its name is put below it', () => {
  const before = file('mcpServers:\n  - docs: # ours\n    command: npx # run\n    args:\n      - docs-mcp\n  - tickets\n').replaceAll('\n', '\r\n');
  expect(problemsOf(before).map(({ message }) => message)).toEqual([
    'The configuration of "docs" stands beside the name and not below it, as it is not indented further. Claude Code drops the item and says so in the debug log only.',
  ]);
  expect(fixed(before, 'mcp-server-dropped')).toBe(file('mcpServers:\n  - docs: # ours\n      command: npx # run\n      args:\n        - docs-mcp\n  - tickets\n').replaceAll('\n', '\r\n'));
});

test.each([
  ['mcpServers:\n  - {a: {command: x}, b: {command: y}}\n', 'mcpServers:\n  - {a: {command: x}}\n  - {b: {command: y}}\n'],
  ['mcpServers: [{a: {command: x}, b: {command: y}}]\n', 'mcpServers: [{a: {command: x}}, {b: {command: y}}]\n'],
])('braces are split, too', (before, after) => {
  expect(fixed(file(before), 'mcp-server-with-several-names')).toBe(file(after));
});

test('an item without anything in it is pointed at by its dash', () => {
  expectProblems(`---
name: reviewer
description: Reviews pull requests for risky changes
mcpServers:
  - 
  ^ warning mcp-server-dropped: A server is a name or a map from a name to its configuration, but this is empty. Claude Code drops the item and says so in the debug log only.
---

Review the diff.
`);
});
