import { describe, expect, test } from 'vitest';
import { accepted, labelsAt, smallWorld } from '../../support/accept';
import { withCrlf } from '../../support/keys';
import { worldWith } from '../../support/world';

const models = [
  'inherit', 'sonnet', 'opus', 'haiku', 'fable', 'best', 'opusplan', 'sonnet[1m]', 'opus[1m]', 'fable[1m]', 'opusplan[1m]',
  'claude-fable-5-2', 'claude-fable-5-1', 'claude-fable-5', 'claude-mythos-5-2', 'claude-mythos-5-1', 'claude-mythos-5',
  'claude-opus-5-5', 'claude-opus-5', 'claude-opus-4-8', 'claude-opus-4-7', 'claude-opus-4-6', 'claude-opus-4-5', 'claude-opus-4-1', 'claude-opus-4-0',
  'claude-sonnet-5-5', 'claude-sonnet-5', 'claude-sonnet-4-6', 'claude-sonnet-4-5', 'claude-sonnet-4-0', 'claude-3-7-sonnet', 'claude-3-5-sonnet',
  'claude-haiku-5-5', 'claude-haiku-4-5', 'claude-3-5-haiku',
];
const colors = ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'];

describe('values are offered', () => {
  test.each<[string, readonly string[]]>([
    ['name: <|>', ['reviewer']],
    ['description: <|>', []],
    ['model: <|>', models],
    ['color: <|>', colors],
    ['effort: <|>', ['low', 'medium', 'high', 'xhigh', 'max']],
    ['permissionMode: <|>', ['default', 'acceptEdits', 'plan', 'auto', 'dontAsk', 'bypassPermissions']],
    ['maxTurns: <|>', ['10', '20', '50']],
    ['autoCompactWindow: <|>', ['100000', '200000', '500000']],
    ['memory: <|>', ['user', 'project', 'local']],
    ['isolation: <|>', ['worktree', 'remote']],
    ['background: <|>', ['true', 'false']],
    ['omitClaudeMd: <|>', ['true', 'false']],
    ['observeSubagents: <|>', ['false', 'true']],
    ['observeToolResults: <|>', ['false', 'true']],
    ['skills: <|>', ['release-notes', 'acme:deploy']],
    ['observer: <|>', ['reviewer', 'tester', 'general-purpose', 'Explore', 'Plan', 'claude', 'statusline-setup', 'claude-code-guide', 'fork']],
    ['experimental:\n  cacheTtl: <|>', ['5m', '1h']],
    ['experimental: { cacheTtl: <|> }', ['5m', '1h']],
    ['initialPrompt: <|>', []],
    ['observerMessage: <|>', []],
  ])('at %s', (line, labels) => {
    const marked = `---\n# 😀\n${line}\n---\n`;
    expect(labelsAt(marked, smallWorld)).toEqual(labels);
    expect(labelsAt(withCrlf(marked), smallWorld)).toEqual(labels);
  });

  test('not the name of the agent itself, where agents are named', () => {
    expect(labelsAt('---\nname: tester\nobserver: <|>\n---\n', smallWorld)).not.toContain('tester');
  });

  test('without a workspace only what the dialect knows', () => {
    expect(labelsAt('---\nskills: <|>\n---\n')).toEqual([]);
    expect(labelsAt('---\nobserver: <|>\n---\n')).toEqual(['general-purpose', 'Explore', 'Plan', 'claude', 'statusline-setup', 'claude-code-guide', 'fork']);
  });
});

describe('an accepted value', () => {
  test.each<[string, string, string, string]>([
    ['is put behind the colon', 'model: <|>', 'opus', 'model: opus<|>'],
    ['brings the blank behind the colon', 'model:<|>', 'opus', 'model: opus<|>'],
    ['replaces the value from its end', 'model: opus<|>', 'opus[1m]', 'model: opus[1m]<|>'],
    ['replaces the value from its start', 'model: <|>opus', 'haiku', 'model: haiku<|>'],
    ['replaces the value from its middle', 'model: s<|>nnet', 'sonnet', 'model: sonnet<|>'],
    ['replaces several words', 'model: C<|>laude Sonnet 4', 'claude-sonnet-4-5', 'model: claude-sonnet-4-5<|>'],
    ['replaces a value that touches the colon', 'model:son<|>', 'sonnet', 'model: sonnet<|>'],
    ['keeps a comment', 'model: so<|> # 😀', 'sonnet', 'model: sonnet<|> # 😀'],
    ['is put before a comment', 'model: <|> # 😀', 'sonnet', 'model: sonnet<|> # 😀'],
    ['keeps double quotes', 'model: "so<|>"', 'sonnet', 'model: "sonnet<|>"'],
    ['keeps single quotes', "model: 'so<|>'", 'sonnet', "model: 'sonnet<|>'"],
    ['is put between quotes', 'model: "<|>"', 'sonnet', 'model: "sonnet<|>"'],
    ['closes a quote that was forgotten', 'model: "so<|>', 'sonnet', 'model: "sonnet"<|>'],
    ['is put in a line of its own', 'model:\n  <|>', 'sonnet', 'model:\n  sonnet<|>'],
    ['replaces one in a line of its own', 'model:\n  so<|>', 'sonnet', 'model:\n  sonnet<|>'],
    ['goes into braces', 'experimental: { cacheTtl: <|> }', '1h', 'experimental: { cacheTtl: 1h<|> }'],
    ['goes into braces that touch it', 'experimental: {cacheTtl:<|>}', '1h', 'experimental: {cacheTtl: 1h<|>}'],
    ['is added to a list of agents', 'observer: tester, <|>', 'Plan', 'observer: tester, Plan<|>'],
    ['is a number', 'maxTurns: 1<|>5', '10', 'maxTurns: 10<|>'],
    ['is a boolean', 'background: y<|>es', 'true', 'background: true<|>'],
  ])('%s', (_, line, label, result) => {
    const marked = `---\n# 😀\n${line}\nname: a\n---\n`;
    const expected = `---\n# 😀\n${result}\nname: a\n---\n`;
    // What is typed filters the list, so a word that is no part of the value is taken out of the comparison.
    const typed = label === 'true' ? marked.replace('y<|>', '<|>y') : marked;
    expect(accepted(typed, label, smallWorld)).toBe(expected);
    expect(accepted(withCrlf(typed), label, smallWorld)).toBe(withCrlf(expected));
  });

  test('is put in quotes where it would be something else without', () => {
    const world = worldWith({ servers: [{ name: '@acme/db' }], skills: [{ name: '42' }, { name: 'true' }, { name: 'a: b' }, { name: "it's" }, { name: '5m' }] });
    const result = (label: string): string => accepted('---\nskills:\n  - <|>\n---\n', label, world).replace(/[^]*- (.*)<\|>[^]*/, '$1');
    expect(['42', 'true', 'a: b', "it's", '5m'].map(result)).toEqual(['"42"', '"true"', '"a: b"', "it's", '5m']);
    expect(accepted('---\nmcpServers:\n  - <|>\n---\n', '@acme/db', world)).toBe('---\nmcpServers:\n  - "@acme/db"<|>\n---\n');
    expect(accepted('---\nmodel: [<|>]\n---\n'.replace('model', 'skills'), 'a: b', world)).toBe('---\nskills: ["a: b"<|>]\n---\n');
  });
});
