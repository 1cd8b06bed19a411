import { describe, expect, test } from 'vitest';
import { accepted, labelsAt } from '../../support/accept';
import { allKeys, keysWithout, withCrlf } from '../../support/keys';

describe('keys are offered without those already there', () => {
  test.each<[string, string, readonly string[]]>([
    ['in an empty block', '---\n<|>\n---\n', allKeys],
    ['on the first line', '---\n<|>\nname: 😀\nmodel: opus\n---\n', keysWithout('name', 'model')],
    ['between two keys', '---\nname: 😀\n<|>\nmodel: opus\n---\n', keysWithout('name', 'model')],
    ['on the last line', '---\nname: 😀\nmodel: opus\n<|>\n---\n', keysWithout('name', 'model')],
    ['below an empty line', '---\nname: 😀\n\n<|>\n---\n', keysWithout('name')],
    ['below a list', '---\ntools:\n  - Read\n<|>\n---\n', keysWithout('tools')],
    ['below a block of text', '---\ndescription: |\n  Prose: more\n\n  Prose\n<|>\n---\n', keysWithout('description')],
    ['below a comment', '---\n# who\n<|>\n---\n', allKeys],
    ['in the middle of a word', '---\nname: a\nmo<|>el\n---\n', keysWithout('name')],
    ['on a key that has a value', '---\nname: a\nmo<|>del: opus\n---\n', keysWithout('name')],
    ['in a block that no parser takes', '---\nname: a\ndescription: Use: this "now"\n<|>\n---\n', keysWithout('name', 'description')],
    ['below a bracket that was forgotten', '---\nname: a\ntools: [Read\n<|>\n---\n', keysWithout('name', 'tools')],
    ['below a quote that was forgotten', '---\nname: "a\nmodel: opus\n<|>\n---\n', keysWithout('name', 'model')],
    ['in braces', '---\n{ "name": "a", <|> }\n---\n', keysWithout('name')],
    ['in an indented block', '---\n  name: a\n  <|>\n---\n', keysWithout('name')],
    ['behind a byte order mark', '\uFEFF---\nname: a\n<|>\n---\n', keysWithout('name')],
  ])('%s', (_, marked, labels) => {
    expect(labelsAt(marked)).toEqual(labels);
    expect(labelsAt(withCrlf(marked))).toEqual(labels);
  });
});

describe('before the closing fence is there', () => {
  test.each<[string, string, readonly string[]]>([
    ['right below the opening one', '---\n<|>', allKeys],
    ['below keys', '---\nname: a\n<|>', keysWithout('name')],
    ['below an empty line', '---\nname: a\n\n<|>', keysWithout('name')],
    ['in a word', '---\nname: a\nto<|>', keysWithout('name')],
    ['in a first word', '---\nto<|>', allKeys],
    ['above the prompt', '---\nname: a\n<|>\n\nYou are a reviewer.\n', keysWithout('name')],
    ['above a prompt with a rule in it', '---\nname: a\nmo<|>\n\nYou are a reviewer.\n\n---\n\nMore.\n', keysWithout('name')],
  ])('%s', (_, marked, labels) => {
    expect(labelsAt(marked)).toEqual(labels);
    expect(labelsAt(withCrlf(marked))).toEqual(labels);
  });

  test('the fence is offered once the agent has what it needs', () => {
    const marked = '---\nname: a\ndescription: b\n<|>';
    expect(labelsAt(marked)).toEqual([...keysWithout('name', 'description'), '---']);
    expect(accepted(marked, '---')).toBe('---\nname: a\ndescription: b\n---\n\n<|>');
    expect(accepted('---\nname: a\ndescription: b\n-<|>\n\nYou are.', '---')).toBe('---\nname: a\ndescription: b\n---<|>\n\nYou are.');
    expect(accepted(withCrlf(marked), '---')).toBe('---\r\nname: a\r\ndescription: b\r\n---\r\n\r\n<|>');
  });
});

describe('an accepted key', () => {
  test.each<[string, string, string, string]>([
    ['brings its colon', '---\n<|>\n---\n', 'model', '---\nmodel: <|>\n---\n'],
    ['replaces the word', '---\nname: 😀\nmo<|>del\n---\n', 'model', '---\nname: 😀\nmodel: <|>\n---\n'],
    ['keeps the colon and the value that are there', '---\nmo<|>dle: opus # 😀\n---\n', 'model', '---\nmodel<|>: opus # 😀\n---\n'],
    ['keeps the lines below', '---\nhoo<|>\n  Stop: []\n---\n', 'hooks', '---\nhooks:<|>\n  Stop: []\n---\n'],
    ['proposes the name of the file', '---\n<|>\n---\n', 'name', '---\nname: <|>reviewer\n---\n'],
    ['brings a boolean where only one has an effect', '---\n<|>\n---\n', 'background', '---\nbackground: true<|>\n---\n'],
    ['brings the lines of its value', '---\n<|>\n---\n', 'mcpServers', '---\nmcpServers:\n  - <|>\n---\n'],
    [
      'leads to the events',
      '---\n<|>\n---\n',
      'hooks',
      '---\nhooks:\n  <|>\n---\n',
    ],
    ['is indented like the others', '---\n  name: a\n  <|>\n---\n', 'experimental', '---\n  name: a\n  experimental:\n    cacheTtl: <|>5m\n---\n'],
    ['stands in braces without lines', '---\n{ name: a, <|> }\n---\n', 'hooks', '---\n{ name: a, hooks: <|> }\n---\n'],
  ])('%s', (_, marked, label, result) => {
    expect(accepted(marked, label)).toBe(result);
    expect(accepted(withCrlf(marked), label)).toBe(withCrlf(result));
  });
});

test('keys without effect are not offered', () => {
  const setting = { path: 'agents/a.md', dialect: 'claude-code-plugin' };
  expect(labelsAt('---\n<|>\n---\n', undefined, setting)).toEqual(
    keysWithout('permissionMode', 'hooks', 'mcpServers', 'initialPrompt', 'observer', 'observerMessage', 'observeSubagents'),
  );
});
