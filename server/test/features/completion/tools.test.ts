import { describe, expect, test } from 'vitest';
import { accepted, itemsAt, labelsAt, smallWorld } from '../../support/accept';
import { withCrlf } from '../../support/keys';

/** Those of every session, in the order of use; then the workspace's; then those that come and go; then all. */
const common = [
  'Read', 'Glob', 'Grep', 'Edit', 'Write', 'NotebookEdit', 'EnterWorktree', 'ExitWorktree', 'Bash', 'Monitor', 'WebFetch', 'WebSearch', 'Agent', 'SendMessage',
  'Skill', 'TaskStop', 'ReportFindings', 'CronCreate', 'CronDelete', 'CronList', 'SendFeedback', 'ListMcpResourcesTool', 'ReadMcpResourceTool',
];
const fromServers = ['mcp__github', 'mcp__github__get_issue', 'mcp__github__create_issue', 'mcp__db'];
const gated = [
  'LSP', 'PowerShell', 'REPL', 'Poll', 'Yield', 'Artifact', 'SubagentHandback', 'ListSkills', 'SearchSkills', 'ListPlugins', 'SearchPlugins',
  'StructuredOutput', 'TodoWrite', 'ToolSearch', 'ArtifactComments', 'ArtifactData', 'ArtifactCheck', 'ClaudeDesign', 'Projects', 'ListAgents',
  'SuggestSkills', 'SuggestPluginInstall', 'TaskCreate', 'TaskGet', 'TaskList', 'TaskUpdate', 'GetTask', 'RemoteTrigger', 'PushNotification',
  'SendUserMessage', 'SendUserFile', 'ShareOnboardingGuide', 'ShowOnboardingRolePicker', 'ReadMcpResourceDirTool',
];
const all = [...common, ...fromServers, ...gated, '*'];
const without = (...names: readonly string[]): readonly string[] => all.filter((name) => !names.includes(name));

describe('tools are offered without those already listed', () => {
  test.each<[string, string, readonly string[]]>([
    ['where nothing is written', 'tools: <|>', all],
    ['in a word', 'tools: Gr<|>', all],
    ['behind a comma', 'tools: Read, <|>', without('Read')],
    ['behind a comma without a blank', 'tools: Read,<|>', without('Read')],
    ['between two', 'tools: Read, <|>, Bash', without('Read', 'Bash')],
    ['at the first of two', 'tools: Re<|>ad, Bash', without('Bash')],
    ['behind an alias', 'tools: Task, <|>', without('Agent')],
    ['behind a specifier', 'tools: Bash(git diff, git log), <|>', without('Bash')],
    ['in quotes', 'tools: "Read, <|>"', without('Read')],
    ['in a quote that was forgotten', 'tools: "Read, <|>', without('Read')],
    ['over several lines', 'tools: Read,\n  <|>', without('Read')],
    ['in brackets', 'tools: [Read, <|>]', without('Read')],
    ['in brackets without a blank', 'tools: [Read,<|>]', without('Read')],
    ['in brackets that were forgotten', 'tools: [Read, <|>', without('Read')],
    ['in brackets over several lines', 'tools: [\n  Read,\n  <|>\n]', without('Read')],
    ['between two in brackets', 'tools: [Read, <|>, Bash]', without('Read', 'Bash')],
    ['in quotes in brackets', 'tools: ["Read", "<|>"]', without('Read')],
    ['in a folded text', 'tools: >\n  Read,\n  <|>', without('Read')],
    ['in a word of a folded text', 'tools: >-\n  Read, Gr<|>\n  Bash', without('Read', 'Bash')],
    ['in a literal text', 'tools: |\n  Read, <|>', without('Read')],
    ['at the mark of a text over several lines', 'tools: ><|>\n  Read', []],
    ['in an item', 'tools:\n  - Read\n  - <|>', without('Read')],
    ['in an item above others', 'tools:\n  - <|>\n  - Read', without('Read')],
    ['in a word of an item', 'tools:\n  - Read\n  - Gr<|>', without('Read')],
    ['in an item in quotes', 'tools:\n  - Read\n  - "Gr<|>"', without('Read')],
    ['behind a comma in an item', 'tools:\n  - Read\n  - Grep, <|>', without('Read', 'Grep')],
    ['in an item no deeper than its key', 'tools:\n- Read\n- <|>', without('Read')],
    ['where a dash is still missing', 'tools:\n  - Read\n  <|>', without('Read')],
    ['below the key', 'tools:\n  <|>', all],
    ['to be taken away', 'disallowedTools: Read, <|>', without('Read', '*')],
  ])('%s', (_, lines, labels) => {
    const marked = `---\n# 😀\n${lines}\nname: a\n---\n`;
    expect(labelsAt(marked, smallWorld)).toEqual(labels);
    expect(labelsAt(withCrlf(marked), smallWorld)).toEqual(labels);
  });

  test('a name comes into its line of a text over several lines', () => {
    const marked = '---\nname: 😀\ntools: >\n  Read,\n  Gr<|>\nmodel: |\n  op\n---\n';
    expect(accepted(marked, 'Grep')).toBe(marked.replace('Gr<|>', 'Grep<|>'));
    expect(accepted(withCrlf(marked), 'Grep')).toBe(withCrlf(marked).replace('Gr<|>', 'Grep<|>'));
    expect(labelsAt(marked.replace('<|>', '').replace('op\n', 'op<|>\n'))).toEqual([]);
  });

  test('one that subagents never get only where another key grants it', () => {
    expect(labelsAt('---\ntools: <|>\n---\n')).not.toContain('ExitPlanMode');
    expect(labelsAt('---\ntools: <|>\npermissionMode: plan\n---\n')).toContain('ExitPlanMode');
  });

  test('servers of the file itself count as well', () => {
    const marked = '---\nmcpServers:\n  - local:\n      command: x\ntools: <|>\n---\n';
    expect(labelsAt(marked).filter((label) => label.startsWith('mcp__'))).toEqual(['mcp__local']);
  });
});

describe('agents are offered in the parentheses of a tool that they narrow', () => {
  const agents = ['reviewer', 'tester', 'general-purpose', 'Explore', 'Plan', 'claude', 'statusline-setup', 'claude-code-guide', 'fork'];
  test.each<[string, readonly string[]]>([
    ['tools: Agent(<|>)', agents],
    ['tools: Agent(<|>', agents],
    ['tools: Read, Agent(tes<|>)', agents],
    ['tools: Agent(tester, <|>), Read', agents.filter((name) => name !== 'tester')],
    ['tools: Task(<|>)', agents],
    ['tools:\n  - Agent(tester, Ex<|>)', agents.filter((name) => name !== 'tester')],
    ['tools: Bash(<|>)', []],
  ])('%s', (lines, labels) => {
    expect(labelsAt(`---\n# 😀\n${lines}\n---\n`, smallWorld)).toEqual(labels);
  });
});

describe('an accepted tool', () => {
  test.each<[string, string, string]>([
    ['tools: Gr<|>', 'Grep', 'tools: Grep<|>'],
    ['tools: Read,<|>', 'Grep', 'tools: Read, Grep<|>'],
    ['tools: Read, G<|>, Bash', 'Grep', 'tools: Read, Grep<|>, Bash'],
    ['tools: Read, <|> Bash', 'Grep', 'tools: Read, Grep,<|> Bash'],
    ['tools: B<|>ash(git:*), Read', 'Bash', 'tools: Bash<|>(git:*), Read'],
    ['tools: [Read,<|>]', 'Grep', 'tools: [Read, Grep<|>]'],
    ['tools: [<|>]', 'Grep', 'tools: [Grep<|>]'],
    ['tools: [Read, "<|>"]', 'Grep', 'tools: [Read, "Grep<|>"]'],
    ['tools:\n  -<|>', 'Grep', 'tools:\n  - Grep<|>'],
    ['tools:\n  - Read\n  <|>', 'Grep', 'tools:\n  - Read\n  - Grep<|>'],
    ['tools:\n  <|>', 'Grep', 'tools:\n  - Grep<|>'],
    ['tools:\n  Gr<|>', 'Grep', 'tools:\n  - Grep<|>'],
    ['tools:\n- Read\n<|>', 'Grep', 'tools:\n- Read\n- Grep<|>'],
    ['tools: <|>', '*', 'tools: "*"<|>'],
    ['tools: Read, <|>', '*', 'tools: Read, *<|>'],
    ['tools: mcp__gi<|>', 'mcp__github__get_issue', 'tools: mcp__github__get_issue<|>'],
    ['tools: Agent(tester, Ex<|>), Read', 'Explore', 'tools: Agent(tester, Explore<|>), Read'],
  ])('%s', (lines, label, result) => {
    const marked = `---\n# 😀\n${lines}\n---\n`;
    expect(accepted(marked, label, smallWorld)).toBe(`---\n# 😀\n${result}\n---\n`);
    expect(accepted(withCrlf(marked), label, smallWorld)).toBe(withCrlf(`---\n# 😀\n${result}\n---\n`));
  });
});

test('a tool tells what it does and who gets it', () => {
  const item = itemsAt('---\ntools: <|>\n---\n').find(({ label }) => label === 'Monitor');
  expect(item?.detail).toBe('Runs a command in the background and passes its output on line by line');
  expect(item?.documentation).toEqual({
    kind: 'markdown',
    value: 'Runs a command in the background and passes its output on line by line.\n\nGiven to subagents in the foreground and in the background. Since 2.1.98.',
  });
});
