import { describe, expect, test } from 'vitest';
import { claudeCode } from '../../../src/spec';
import { accepted, labelsAt, smallWorld } from '../../support/accept';
import { withCrlf } from '../../support/keys';

const events = [
  'PreToolUse', 'PostToolUse', 'PostToolUseFailure', 'PostToolBatch', 'Notification', 'UserPromptSubmit', 'UserPromptExpansion', 'SessionStart', 'SessionEnd',
  'Stop', 'StopFailure', 'SubagentStart', 'SubagentStop', 'PreCompact', 'PostCompact', 'PreModelSwitch', 'PostModelSwitch', 'PermissionRequest',
  'PermissionDenied', 'Setup', 'TeammateIdle', 'TaskCreated', 'TaskCompleted', 'Elicitation', 'ElicitationResult', 'ConfigChange', 'WorktreeCreate',
  'WorktreeRemove', 'InstructionsLoaded', 'CwdChanged', 'FileChanged', 'DirectoryAdded', 'MessageDisplay',
];
const starters = ['type: command', 'type: prompt', 'type: agent', 'type: http', 'type: mcp_tool', 'type'];
const types = ['command', 'prompt', 'agent', 'http', 'mcp_tool'];
const commandKeys = ['command', 'args', 'shell', 'async', 'asyncRewake', 'onFailure', 'if', 'timeout', 'statusMessage', 'once'];
const causes = ['startup', 'resume', 'clear', 'compact', 'fork'];

/** A hook for a tool, with what stands in its list of entries. */
const entry = (lines: string): string => `hooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n${lines}`;

describe('hooks are offered at each level', () => {
  test.each<[string, string, readonly string[]]>([
    ['groups in brackets', 'hooks: { PreToolUse: [<|>] }', ['matcher', 'hooks']],
    ['entries in brackets', 'hooks: { Stop: [{ hooks: [<|>] }] }', starters],
    ['events', 'hooks:\n  <|>', events],
    ['events beside others', 'hooks:\n  Stop: []\n  <|>', events.filter((event) => event !== 'Stop')],
    ['events above others', 'hooks:\n  <|>\n  Stop: []', events.filter((event) => event !== 'Stop')],
    ['events in a word', 'hooks:\n  Pre<|>\n  Stop: []', events.filter((event) => event !== 'Stop')],
    ['events behind the colon', 'hooks: <|>', events],
    ['events in braces', 'hooks: { <|> }', events],
    ['keys of a matcher', 'hooks:\n  PreToolUse:\n    - <|>', ['matcher', 'hooks']],
    ['keys of a matcher behind the colon', 'hooks:\n  PreToolUse: <|>', ['matcher', 'hooks']],
    ['keys of a matcher where the dash is missing', 'hooks:\n  PreToolUse:\n    <|>', ['matcher', 'hooks']],
    ['keys of a matcher that has one', 'hooks:\n  PreToolUse:\n    - matcher: Bash\n      <|>', ['hooks']],
    ['keys of a matcher above another', 'hooks:\n  PreToolUse:\n    - ma<|>\n      hooks: []', ['matcher']],
    ['keys where no matcher has a meaning', 'hooks:\n  Stop:\n    - <|>', ['hooks']],
    ['words of a matcher', 'hooks:\n  SessionStart:\n    - matcher: <|>', causes],
    ['further words of a matcher', 'hooks:\n  SessionStart:\n    - matcher: startup|<|>', causes.slice(1)],
    ['servers in a matcher', 'hooks:\n  Elicitation:\n    - matcher: <|>', ['github', 'db']],
    ['types', entry('        - type: <|>'), types],
    ['whole entries', entry('        - <|>'), starters],
    ['whole entries beside another', entry('        - type: http\n          url: x\n        - <|>'), starters],
    ['whole entries behind the colon', 'hooks:\n  Stop:\n    - hooks: <|>', starters],
    ['keys of a type', entry('        - type: command\n          <|>'), commandKeys],
    ['keys of a type in braces', 'hooks: { Stop: [{ hooks: [{ type: command, <|> }] }] }', commandKeys],
    ['keys of a type, without those that are there', entry('        - type: command\n          command: x\n          <|>'), commandKeys.slice(1)],
    ['keys of another type', entry('        - type: mcp_tool\n          <|>'), ['server', 'tool', 'input', 'if', 'timeout', 'statusMessage', 'once']],
    ['a type where none is written', entry('        - command: x\n          <|>'), ['type']],
    ['shells', entry('        - type: command\n          shell: <|>'), ['bash', 'powershell']],
    ['booleans', entry('        - type: command\n          async: <|>'), ['true', 'false']],
    ['numbers', entry('        - type: command\n          timeout: <|>'), ['10', '30', '60']],
    ['servers', entry('        - type: mcp_tool\n          server: <|>'), ['github', 'db']],
    ['tools of a server', entry('        - type: mcp_tool\n          server: github\n          tool: <|>'), ['get_issue', 'create_issue']],
  ])('%s', (_, lines, labels) => {
    const marked = `---\n# 😀\n${lines}\n---\n`;
    expect(labelsAt(marked, smallWorld)).toEqual(labels);
    expect(labelsAt(withCrlf(marked), smallWorld)).toEqual(labels);
  });

  test('tools in a matcher, the servers as patterns', () => {
    const labels = labelsAt('---\nhooks:\n  PreToolUse:\n    - matcher: Bash|<|>\n---\n', smallWorld);
    expect(labels.slice(0, 4)).toEqual(['Read', 'Glob', 'Grep', 'Edit']);
    expect(labels.filter((label) => label.startsWith('mcp__'))).toEqual(['mcp__github__.*', 'mcp__github__get_issue', 'mcp__github__create_issue', 'mcp__db__.*']);
    expect(labels).not.toContain('Bash');
  });

  test('models in the matcher of a switch, by their ids', () => {
    const labels = labelsAt('---\nhooks:\n  PreModelSwitch:\n    - matcher: claude-opus-5|<|>\n---\n');
    expect(labels.slice(0, 2)).toEqual(['claude-fable-5-2', 'claude-fable-5-1']);
    expect(labels.filter((label) => !label.startsWith('claude-') || label === 'claude-opus-5')).toEqual([]);
  });

  test('models of an entry that asks one', () => {
    expect(labelsAt(`---\n${entry('        - type: prompt\n          model: <|>')}\n---\n`)).toContain('haiku');
  });
});

describe('an accepted part of a hook', () => {
  test.each<[string, string, string, string]>([
    ['an event', 'hooks:\n  <|>', 'PreToolUse', 'hooks:\n  PreToolUse:\n    - matcher: <|>Bash\n      hooks:\n        - type: command\n          command: '],
    ['an event without matcher', 'hooks:\n  <|>', 'Stop', 'hooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: <|>'],
    ['an event with known words', 'hooks:\n  <|>', 'SessionStart', 'hooks:\n  SessionStart:\n    - matcher: <|>startup\n      hooks:\n        - type: command\n          command: '],
    ['an event behind the colon', 'hooks: <|>', 'Stop', 'hooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: <|>'],
    ['a matcher', 'hooks:\n  PreToolUse:\n    - <|>', 'matcher', 'hooks:\n  PreToolUse:\n    - matcher: <|>'],
    ['a matcher behind the colon', 'hooks:\n  PreToolUse: <|>', 'matcher', 'hooks:\n  PreToolUse:\n    - matcher: <|>'],
    ['a tool of a matcher', 'hooks:\n  PreToolUse:\n    - matcher: Bash|Ed<|>', 'Edit', 'hooks:\n  PreToolUse:\n    - matcher: Bash|Edit<|>'],
    ['the list of entries', 'hooks:\n  Stop:\n    - <|>', 'hooks', 'hooks:\n  Stop:\n    - hooks:\n        - <|>'],
    ['an entry', entry('        - <|>'), 'type: command', entry('        - type: command\n          command: <|>')],
    ['an entry with two keys', entry('        - <|>'), 'type: mcp_tool', entry('        - type: mcp_tool\n          server: <|>\n          tool: ')],
    ['an entry where the dash is missing', entry('        <|>'), 'type: command', entry('        - type: command\n          command: <|>')],
    ['an entry behind the colon', 'hooks:\n  Stop:\n    - hooks: <|>', 'type: command', 'hooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: <|>'],
    ['a key', entry('        - type: command\n          <|>'), 'timeout', entry('        - type: command\n          timeout: <|>')],
    ['a key with a list', entry('        - type: command\n          <|>'), 'args', entry('        - type: command\n          args: [<|>]')],
    ['a key with a map', entry('        - type: http\n          <|>'), 'headers', entry('        - type: http\n          headers:\n            <|>')],
  ])('%s', (_, lines, label, result) => {
    const marked = `---\n# 😀\n${lines}\n---\n`;
    const expected = `---\n# 😀\n${result}\n---\n`;
    expect(accepted(marked, label, smallWorld)).toBe(expected);
    expect(accepted(withCrlf(marked), label, smallWorld)).toBe(withCrlf(expected));
  });
});

test('the key leads to all events', () => {
  const taken = accepted('---\nname: 😀\n<|>\n---\n', 'hooks');
  for (const text of [taken, withCrlf(taken)]) expect(labelsAt(text)).toEqual(claudeCode.hookEvents.map(({ name }) => name));
});

test('what is accepted in brackets stands between braces', () => {
  const file = (line: string): string => `---\nname: 😀\n${line}\n---\n`;
  expect(accepted(file('hooks: { Stop: [<|>] }'), 'hooks')).toBe(file('hooks: { Stop: [{ hooks: <|> }] }'));
  expect(accepted(file('hooks: { Stop: [{ hooks: [<|>] }] }'), 'type: command')).toBe(file('hooks: { Stop: [{ hooks: [{ type: command, command: <|> }] }] }'));
  expect(accepted(withCrlf(file('hooks: { PreToolUse: [<|>')), 'matcher')).toBe(withCrlf(file('hooks: { PreToolUse: [{ matcher: <|> }')));
});
