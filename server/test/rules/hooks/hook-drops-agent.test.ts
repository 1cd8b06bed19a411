import { expect, test } from 'vitest';
import { expectProblems, fixed, problemsOf } from '../../support/check';

const file = (hooks: string): string => `---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n${hooks}---\n\nReview the diff.\n`;
const under = (lines: string): string => file(`hooks:\n  PreToolUse:\n${lines}`);

test('each part that cannot be used is pointed at, with what belongs there', () => {
  expectProblems(`---
name: 😀 reviewer
      ^^^^^^^^^^^ hint name-differs-from-file: The agent is called "😀 reviewer", although its file is called "reviewer". Claude Code goes by the name and not by the file.
description: Reviews pull requests for risky changes
hooks:
  PreToolUse:
    - matcher: [Bash, Edit] # both
               ^^^^^^^^^^^^ error hook-drops-agent: The matcher under "PreToolUse" must be a string, but this is a list. Claude Code does not load the agent because of it.
      hooks:
        - type: http
          ^^^^^^^^^^ error hook-drops-agent: This hook of type "http" under "PreToolUse" lacks "url". Claude Code does not load the agent because of it.
          headers: {a: 1}
                   ^^^^^^ error hook-drops-agent: "headers" in a hook of type "http" under "PreToolUse" must be a map of strings, but "a" is a number. Claude Code does not load the agent because of it.
        - type: command
          command: x
          timeout: "5"
                   ^^^ error hook-drops-agent: "timeout" in a hook of type "command" under "PreToolUse" must be a number above zero, without quotes, but this is text. Claude Code does not load the agent because of it.
          shell: zsh
                 ^^^ error hook-drops-agent: "shell" in a hook of type "command" under "PreToolUse" must be "bash" or "powershell", but this is "zsh". Claude Code does not load the agent because of it.
        - command: x
          ^^^^^^^^^^ error hook-drops-agent: This hook entry under "PreToolUse" has no "type". Name one: "command", "prompt", "agent", "http" or "mcp_tool". Claude Code does not load the agent because of it.
        - {type: shell, command: y}
                 ^^^^^ error hook-drops-agent: Unknown hook type "shell" under "PreToolUse". There are "command", "prompt", "agent", "http" and "mcp_tool". Claude Code does not load the agent because of it.
    - matcher:
      ^^^^^^^^ error hook-drops-agent: The matcher under "PreToolUse" must be a string, but this is empty. Claude Code does not load the agent because of it.
      hooks: ./check.sh
             ^^^^^^^^^^ error hook-drops-agent: "hooks" under "PreToolUse" must be a list of entries, but this is text. Claude Code does not load the agent because of it.
    - matcher: Bash
      ^^^^^^^^^^^^^ error hook-drops-agent: This item under "PreToolUse" has no list "hooks", which tells what to run. Claude Code does not load the agent because of it.
  PermissionRequest: ./check.sh
                     ^^^^^^^^^^ error hook-drops-agent: "PermissionRequest" must hold a list, but this is text. Claude Code does not load the agent because of it.
---

Review the diff.
`);
});

const entry = '        - type: command\n          command: ./x.sh\n';
const full = under(`    - matcher: Bash\n      hooks:\n${entry}`);

test.each([
  ['a flat entry', under('    - matcher: Bash\n      command: ./x.sh\n'), full],
  ['a flat entry that names its type', under('    - matcher: Bash\n      type: command\n      command: ./x.sh\n'), full],
  ['a map in place of the entries', under('    - matcher: Bash\n      hooks:\n        type: command\n        command: ./x.sh\n'), full],
  ['a map in place of the items', under('    matcher: Bash\n    hooks:\n      - type: command\n        command: ./x.sh\n'), full],
  ['a bare command in place of the entries', under('    - matcher: Bash\n      hooks: ./x.sh\n'), full],
  ['a bare command as an entry', under('    - matcher: Bash\n      hooks:\n        - ./x.sh\n'), full],
  ['a bare command as an item', under('    - ./x.sh\n'), under(`    - hooks:\n${entry}`)],
  ['a bare command as the event', file('hooks:\n  PreToolUse: ./x.sh\n'), under(`    - hooks:\n${entry}`)],
  ['an entry without a type', under('    - hooks:\n        - command: ./x.sh\n'), under(`    - hooks:\n${entry}`)],
  ['a type in the wrong case', under('    - hooks:\n        - type: Command\n          command: ./x.sh\n'), under(`    - hooks:\n${entry}`)],
  ['a misspelt key', under('    - hooks:\n        - type: command\n          comand: ./x.sh\n'), under(`    - hooks:\n${entry}`)],
  ['a list of names', under('    - matcher: [Bash, Edit]\n      hooks: []\n'), under('    - matcher: "Bash|Edit"\n      hooks: []\n')],
  ['a list of names on lines', under('    - matcher:\n        - Bash\n        - Edit\n      hooks: []\n'), under('    - matcher: "Bash|Edit"\n      hooks: []\n')],
  ['a map with a name', under('    - matcher:\n        tool: Bash\n      hooks: []\n'), under('    - matcher: "Bash"\n      hooks: []\n')],
  ['a number', under('    - matcher: 5\n      hooks: []\n'), under('    - matcher: "5"\n      hooks: []\n')],
  ['a list of events', file('hooks:\n  - PreToolUse: []\n  - Stop: []\n'), file('hooks:\n    PreToolUse: []\n    Stop: []\n')],
  ['a list without an event', file('hooks:\n  - hooks: []\n'), file('hooks:\n  PreToolUse:\n  - hooks: []\n')],
  ['braces', file('hooks: {PreToolUse: [{matcher: Bash, command: x}]}\n'), file('hooks: {PreToolUse: [{matcher: Bash, hooks: [{type: command, command: x}]}]}\n')],
])('%s is brought into form', (_, before, after) => {
  expect(fixed(before, 'hook-drops-agent')).toBe(after);
});

test('lines of a block scalar move along, and CRLF stays', () => {
  const before = under('    type: command # note\n    command: |\n      ./x.sh\n\n      done\n  Stop: []\n').replaceAll('\n', '\r\n');
  const after = under('    - hooks:\n        - type: command # note\n          command: |\n            ./x.sh\n\n            done\n  Stop: []\n').replaceAll('\n', '\r\n');
  expect(fixed(before, 'hook-drops-agent')).toBe(after);
});

test('a prompt may be meant in two ways, so that neither is made unasked', () => {
  const [problem] = problemsOf(under('    - hooks:\n        - prompt: Is this safe?\n'));
  expect(problem?.fixes.map(({ title, safe }) => ({ title, safe }))).toEqual([
    { title: 'Add "type: prompt"', safe: false },
    { title: 'Add "type: agent"', safe: false },
  ]);
});

test('hooks of a plugin are not read, so that they drop nothing', () => {
  const ids = problemsOf(under('    - command: x\n'), { path: 'plugin/agents/reviewer.md', dialect: 'claude-code-plugin' }).map(({ rule }) => rule.id);
  expect(ids).toEqual(['plugin-ignored-key']);
});
