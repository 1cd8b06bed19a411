import { expect, test } from 'vitest';
import { expectProblems, fixed, problemsOf } from '../../support/check';

const file = (keys: string): string => `---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n${keys}---\n\nReview the diff.\n`;
const ids = (text: string): readonly string[] => problemsOf(text).map(({ rule }) => rule.id);

test('what is dropped is told apart from what drops the agent', () => {
  expectProblems(`---
name: reviewer
description: Reviews pull requests for risky changes
hooks:
  BeforeTool:
  ^^^^^^^^^^ warning unknown-hook-event: Unknown hook event "BeforeTool": Claude Code never runs what stands under it.
    - hooks: []
  posttooluse:
  ^^^^^^^^^^^ warning unknown-hook-event: Unknown hook event "posttooluse": Claude Code never runs what stands under it. Did you mean "PostToolUse"?
    - hooks: []
  Stop:
    - type: command
      ^^^^^^^^^^^^^ warning hook-part-dropped: What to run stands directly under "Stop". It belongs one level deeper, into a list "hooks". Claude Code drops this part and says so in the debug log only.
      command: x
  TaskCompleted:
    - matcher: Bash
      ^^^^^^^^^^^^^ warning hook-matcher-ignored: "TaskCompleted" has nothing to match. Claude Code ignores the matcher "Bash" and runs the hook every time.
      hooks:
        - type: command
          command: x
          timeOut: 5
          ^^^^^^^ warning misspelt-hook-key: Unknown key "timeOut" in a hook of type "command" is ignored by Claude Code. Did you mean "timeout"?
  PreToolUse:
    - matcher: Edit|bash|mcp__github
                    ^^^^ warning hook-matcher-matches-nothing: No tool is called "bash", so this matcher never lets the hook run for it. Did you mean "Bash"?
                         ^^^^^^^^^^^ warning hook-matcher-matches-nothing: No tool is called "mcp__github", so this matcher never lets the hook run for it. Did you mean "mcp__github__.*"?
      hooks: []
---

Review the diff.
`);
});

test.each(['Bash', 'Edit|Write', '*', '', 'Notebook.*', 'mcp__github__.*', 'mcp__github__create_issue', 'Task', 'SomeNewTool'])('the matcher "%s" is left alone', (matcher) => {
  expect(ids(file(`hooks:\n  PreToolUse:\n    - matcher: "${matcher}"\n      hooks: []\n`))).toEqual([]);
});

test('a matcher at Stop is left alone, which becomes SubagentStop', () => {
  expect(ids(file('hooks:\n  Stop:\n    - matcher: reviewer\n      hooks: []\n'))).toEqual([]);
});

test('an event of another tool is renamed, and its flat entries are put into form', () => {
  const entry = '- matcher: Bash\n      command: x\n';
  const nested = '- matcher: Bash\n      hooks:\n        - type: command\n          command: x\n';
  expect(fixed(file(`hooks:\n  preToolUse:\n    ${entry}    ${nested}`), 'unknown-hook-event')).toBe(file(`hooks:\n  PreToolUse:\n    ${nested}    ${nested}`));
});

const event = 'PreToolUse:\n  - hooks:\n      - type: command\n        command: x\n';
const indented = event.replace(/^/gm, '  ').replace(/ +$/, '');

test.each([
  ['gets a key "hooks"', `${event}color: red\n`, `hooks:\n${indented}color: red\n`],
  ['is indented below an empty "hooks"', `hooks:\n${event}`, `hooks:\n${indented}`],
  ['joins the other hooks', `hooks:\n  Stop: []\ncolor: red\n${event}# end\n`, `hooks:\n  Stop: []\n${indented}color: red\n# end\n`],
])('an event at the top level %s', (_, before, after) => {
  for (const crlf of [false, true]) {
    const lines = (text: string): string => (crlf ? text.replaceAll('\n', '\r\n') : text);
    expect(ids(lines(file(before)))).toEqual(['hook-outside-hooks']);
    expect(fixed(lines(file(before)), 'hook-outside-hooks')).toBe(lines(file(after)));
  }
});

test('an event deep in another key is pointed at; under "metadata" nobody looks', () => {
  const problems = problemsOf(file('config:\n  deep:\n    PermissionRequest: 1\n'));
  expect(problems.map(({ message }) => message)).toContain(
    '"PermissionRequest" under "deep" is no hook, and Claude Code does not load an agent that has it there. Put it under "hooks".',
  );
  expect(ids(file('metadata:\n  PreToolUse: 1\n'))).not.toContain('hook-outside-hooks');
});
