import { expect, test } from 'vitest';
import { agent, crlf } from '../../support/agent';
import { expectProblems, fixed } from '../../support/check';

test('letters that differ in case only', () => {
  expectProblems(agent(`permissionMode: Plan
                ^^^^ warning invalid-permission-mode: Claude Code does not accept "Plan" for "permissionMode". The value is ignored, and only the debug log lists the valid modes; the conversation's mode applies. Did you mean "plan"?
memory: User
        ^^^^ warning invalid-memory: Claude Code does not accept "User" for "memory". The value is ignored with a line in the debug log only, and the agent remembers nothing. Did you mean "user"?
isolation: 'WorkTree' # apart
           ^^^^^^^^^^ warning invalid-isolation: Claude Code does not accept "WorkTree" for "isolation". The value is ignored with a line in the debug log only: the agent works on your files. Did you mean "worktree"?
`));
});

test('what is like nothing', () => {
  expectProblems(agent(`permissionMode: yolo
                ^^^^ warning invalid-permission-mode: Claude Code does not accept "yolo" for "permissionMode". The value is ignored, and only the debug log lists the valid modes; the conversation's mode applies. Use "default", "acceptEdits", "plan", "auto", "dontAsk" or "bypassPermissions".
maxTurns: 0
          ^ warning invalid-max-turns: Claude Code does not accept "0" for "maxTurns". The value is ignored with a line in the debug log only, and the agent runs without a limit of its own. Use a whole number of at least 1.
effort: ultracode
        ^^^^^^^^^ warning invalid-effort: Claude Code does not accept "ultracode" for "effort". The value is ignored with a line in the debug log only, and the session's level applies. Use "low", "medium", "high", "xhigh" or "max", or a whole number.
isolation: none
           ^^^^ warning invalid-isolation: Claude Code does not accept "none" for "isolation". The value is ignored with a line in the debug log only: the agent works on your files. Use "worktree" or "remote".
background: sometimes
            ^^^^^^^^^ warning invalid-background: Claude Code does not accept "sometimes" for "background". The value is ignored with a line in the debug log only. Use true or false.
`));
});

test('lists of one value', () => {
  expectProblems(agent(`permissionMode: [plan]
                ^^^^^^ warning invalid-permission-mode: Claude Code does not accept "[plan]" for "permissionMode". The value is ignored, and only the debug log lists the valid modes; the conversation's mode applies. Did you mean "plan"?
memory:
  - project
  ^^^^^^^^^ warning invalid-memory: Claude Code does not accept "- project" for "memory". The value is ignored with a line in the debug log only, and the agent remembers nothing. Did you mean "project"?
`));
});

test('other spellings of true and false', () => {
  expectProblems(agent(`background: yes
            ^^^ warning invalid-background: Claude Code does not accept "yes" for "background". The value is ignored with a line in the debug log only. Did you mean "true"?
omitClaudeMd: "on"
              ^^^^ warning invalid-flag: Claude Code does not accept "on" for "omitClaudeMd". The value is ignored without a message, and the CLAUDE.md files are loaded. Use true or false.
observeSubagents: no
                  ^^ warning invalid-flag: Claude Code does not accept "no" for "observeSubagents". The value is ignored without a message, as if the key were absent. Use true or false.
`));
});

test('whatever is no word for true switches the results of tools off', () => {
  expectProblems(agent(`observeToolResults:
^^^^^^^^^^^^^^^^^^ warning invalid-flag: Claude Code does not accept an empty value for "observeToolResults". The value counts as "false", without a message. Use true or false.
`));
});

test('words for false are as good as false there', () => {
  expectProblems(agent(`observeToolResults: off
`));
});

test('a level with blanks, a number without end', () => {
  expectProblems(agent(`effort: " high "
        ^^^^^^^^ warning invalid-effort: Claude Code does not accept " high " for "effort". The value is ignored with a line in the debug log only, and the session's level applies. Did you mean "high"?
maxTurns: 1.5
          ^^^ warning invalid-max-turns: Claude Code does not accept "1.5" for "maxTurns". The value is ignored with a line in the debug log only, and the agent runs without a limit of its own. Use a whole number of at least 1.
`));
});

test('a window in thousands, and one that is too small', () => {
  expectProblems(agent(`autoCompactWindow: 200k
                   ^^^^ warning invalid-auto-compact-window: Claude Code does not accept "200k" for "autoCompactWindow". The value is ignored with a warning in the debug log only. Did you mean "200000"?
`));
});

test('parts of a group', () => {
  expectProblems(agent(`experimental:
  cacheTtl: 2h
            ^^ warning invalid-cache-ttl: Claude Code does not accept "2h" for "cacheTtl". The value is ignored without a message, and the prompt cache keeps its usual lifetime. Use "5m" or "1h".
`));
});

test('a group that is none', () => {
  expectProblems(agent(`experimental: on
              ^^ warning invalid-experimental: Claude Code does not accept "on" for "experimental". The value is ignored without a message. Use a map such as { cacheTtl: 1h }.
`));
});

test('synonyms and other notations are as good', () => {
  expectProblems(agent(`permissionMode: manual
effort: MED
maxTurns: 1_000
autoCompactWindow: "200000"
background: "true"
`));
});

test('a number that goes on as text', () => {
  expectProblems(agent(`maxTurns: 12abc
          ^^^^^ warning changed-value: Of "12abc", Claude Code takes only the number at its start: "maxTurns" is 12. Write the number that is meant.
effort: 2.5
        ^^^ warning changed-value: Of "2.5", Claude Code takes only the number at its start: "effort" is 2. Write the number that is meant.
`));
});

test('text that is none', () => {
  expectProblems(agent(`initialPrompt: 5
               ^ warning ignored-text: Claude Code does not accept "5" for "initialPrompt", as it is no text. A blank or a value that is not a string is ignored without a message.
observer: [watcher, auditor]
          ^^^^^^^^^^^^^^^^^^ warning ignored-text: Claude Code does not accept "[watcher, auditor]" for "observer", as it is no text. A blank or a value that is not a string is ignored without a message.
observerMessage: { a: 1 }
                 ^^^^^^^^ warning ignored-text: Claude Code does not accept "{ a: 1 }" for "observerMessage", as it is no text. A blank or a value that is not a string is ignored without a message.
`));
});

test('lists that are none', () => {
  expectProblems(agent(`disallowedTools: { Write: true, Edit: false }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning invalid-list: "{ Write: true, Edit: false }" holds no names for "disallowedTools". A value that is neither a string nor a list counts as an empty list, so that nothing is taken away, without a message. Use names separated by commas, or a list of names.
skills: 3
        ^ warning invalid-list: "3" holds no names for "skills". A value that is neither a string nor a list counts as no skills, without a message. Use names separated by commas, or a list of names.
`));
});

test('nothing at all', () => {
  expectProblems(agent(`model:
^^^^^ hint empty-value: "model" has no value, which is the same to Claude Code as no key at all. Fill in a value, or remove the key.
effort: ""
^^^^^^ hint empty-value: "effort" has no value, which is the same to Claude Code as no key at all. Fill in a value, or remove the key.
skills: []
^^^^^^ hint empty-value: "skills" has no value, which is the same to Claude Code as no key at all. Fill in a value, or remove the key.
mcpServers:
^^^^^^^^^^ hint empty-value: "mcpServers" has no value, which is the same to Claude Code as no key at all. Fill in a value, or remove the key.
`));
});

test('comments behind a value stay', () => {
  expectProblems(agent(`permissionMode: Plan # not yet
                ^^^^ warning invalid-permission-mode: Claude Code does not accept "Plan" for "permissionMode". The value is ignored, and only the debug log lists the valid modes; the conversation's mode applies. Did you mean "plan"?
`));
});

test('a value over several lines with a comment is left alone', () => {
  expectProblems(agent(`memory: [ # which?
        ^^^^^^^^^^ warning invalid-memory: Claude Code does not accept a list for "memory". The value is ignored with a line in the debug log only, and the agent remembers nothing. Did you mean "user"?
  User ]
`));
});

test.each([
  ['invalid-permission-mode', 'Change to "plan"', 'permissionMode: Plan\nmemory: User\nisolation: \'WorkTree\' # apart\n', 'permissionMode: plan\nmemory: User\nisolation: \'WorkTree\' # apart\n'],
  ['invalid-memory', 'Change to "user"', 'permissionMode: Plan\nmemory: User\nisolation: \'WorkTree\' # apart\n', 'permissionMode: Plan\nmemory: user\nisolation: \'WorkTree\' # apart\n'],
  ['invalid-isolation', 'Change to "worktree"', 'permissionMode: Plan\nmemory: User\nisolation: \'WorkTree\' # apart\n', 'permissionMode: Plan\nmemory: User\nisolation: \'worktree\' # apart\n'],
  ['invalid-max-turns', 'Remove "maxTurns"', 'permissionMode: yolo\nmaxTurns: 0\neffort: ultracode\nisolation: none\nbackground: sometimes\n', 'permissionMode: yolo\neffort: ultracode\nisolation: none\nbackground: sometimes\n'],
  ['invalid-permission-mode', 'Change to "plan"', 'permissionMode: [plan]\nmemory:\n  - project\n', 'permissionMode: plan\nmemory:\n  - project\n'],
  ['invalid-memory', 'Change to "project"', 'permissionMode: [plan]\nmemory:\n  - project\n', 'permissionMode: [plan]\nmemory:\n  project\n'],
  ['invalid-background', 'Change to "true"', 'background: yes\nomitClaudeMd: "on"\nobserveSubagents: no\n', 'background: true\nomitClaudeMd: "on"\nobserveSubagents: no\n'],
  ['invalid-flag', 'Change to "true"', 'background: yes\nomitClaudeMd: "on"\nobserveSubagents: no\n', 'background: yes\nomitClaudeMd: "true"\nobserveSubagents: no\n'],
  ['invalid-effort', 'Change to "high"', 'effort: " high "\nmaxTurns: 1.5\n', 'effort: "high"\nmaxTurns: 1.5\n'],
  ['invalid-max-turns', 'Change to "2"', 'effort: " high "\nmaxTurns: 1.5\n', 'effort: " high "\nmaxTurns: 2\n'],
  ['invalid-auto-compact-window', 'Change to "200000"', 'autoCompactWindow: 200k\n', 'autoCompactWindow: 200000\n'],
  ['invalid-auto-compact-window', 'Change to "100000"', 'autoCompactWindow: 5000\n', 'autoCompactWindow: 100000\n'],
  ['invalid-cache-ttl', 'Change to "5m"', 'experimental:\n  cacheTtl: 2h\n', 'experimental:\n  cacheTtl: 5m\n'],
  ['changed-value', 'Change to "12"', 'maxTurns: 12abc\neffort: 2.5\n', 'maxTurns: 12\neffort: 2.5\n'],
  ['ignored-text', 'Quote the value', 'initialPrompt: 5\nobserver: [watcher, auditor]\nobserverMessage: { a: 1 }\n', 'initialPrompt: "5"\nobserver: [watcher, auditor]\nobserverMessage: { a: 1 }\n'],
  ['invalid-list', 'Change to "Write"', 'disallowedTools: { Write: true, Edit: false }\nskills: 3\n', 'disallowedTools: Write\nskills: 3\n'],
  ['empty-value', 'Remove "model"', 'model:\neffort: ""\nskills: []\nmcpServers:\n', 'effort: ""\nskills: []\nmcpServers:\n'],
  ['invalid-permission-mode', 'Change to "plan"', 'permissionMode: Plan # not yet\n', 'permissionMode: plan # not yet\n'],
])('%s: "%s" does what it says, with LF and with CRLF', (rule, title, before, after) => {
  expect(fixed(agent(before), rule, title)).toBe(agent(after));
  expect(fixed(crlf(agent(before)), rule, title)).toBe(crlf(agent(after)));
});

test('observers behind the fourth', () => {
  expectProblems(agent(`observer: "😀, b, c, d , e,f"
                         ^^^ warning too-many-observers: "observer" takes up to 4 agents, and these are 6. Not all of them count. Keep 4 at most.
`));
  expectProblems(agent('observer: 😀, b, c,, d,\n'));
  expect(fixed(agent('observer: "😀, b, c, d , e,f"\n'), 'too-many-observers')).toBe(agent('observer: "😀, b, c, d"\n'));
  expect(fixed(crlf(agent('observer: a,b,c,d,e # all\n')), 'too-many-observers')).toBe(crlf(agent('observer: a,b,c,d # all\n')));
});
