import { expect, test } from 'vitest';
import { agent, crlf } from '../../support/agent';
import { expectProblems, fixed } from '../../support/check';

test('separated by commas', () => {
  expectProblems(agent(`tools: Read, bash, Grpe, MultiEdit, LS
             ^^^^ warning wrong-case-tool: Names of tools are exact in case: Claude Code has no tool "bash" and drops the entry without a word. Did you mean "Bash"?
                   ^^^^ warning unknown-tool: Claude Code has no tool "Grpe" and drops the entry without a word. Did you mean "Grep"?
                         ^^^^^^^^^ warning removed-tool: The tool "MultiEdit" no longer exists, so Claude Code drops the entry without a word. Use "Edit" instead.
                                    ^^ warning removed-tool: The tool "LS" no longer exists, so Claude Code drops the entry without a word. Use "Glob" instead.
`));
});

test('separated by blanks', () => {
  expectProblems(agent(`tools: Read bash Edit MultiEdit
            ^^^^ warning wrong-case-tool: Names of tools are exact in case: Claude Code has no tool "bash" and drops the entry without a word. Did you mean "Bash"?
                      ^^^^^^^^^ warning removed-tool: The tool "MultiEdit" no longer exists, so Claude Code drops the entry without a word. Remove the entry.
`));
});

test('in brackets, with and without quotes', () => {
  expectProblems(agent(`tools: [Read, 'bash', "LS", 😀]
               ^^^^ warning wrong-case-tool: Names of tools are exact in case: Claude Code has no tool "bash" and drops the entry without a word. Did you mean "Bash"?
                       ^^ warning removed-tool: The tool "LS" no longer exists, so Claude Code drops the entry without a word. Use "Glob" instead.
                            ^^ warning unknown-tool: Claude Code has no tool "😀" and drops the entry without a word.
`));
});

test('on lines of a list, several on one line', () => {
  expectProblems(agent(`tools:
  - Read, LS
          ^^ warning removed-tool: The tool "LS" no longer exists, so Claude Code drops the entry without a word. Use "Glob" instead.
  - bash # shell
    ^^^^ warning wrong-case-tool: Names of tools are exact in case: Claude Code has no tool "bash" and drops the entry without a word. Did you mean "Bash"?
  - "MultiEdit"
     ^^^^^^^^^ warning removed-tool: The tool "MultiEdit" no longer exists, so Claude Code drops the entry without a word. Remove the entry.
  - Edit
`));
});

test('removed from a list, with its line', () => {
  expectProblems(agent(`tools:
  - Read
  - "MultiEdit"
     ^^^^^^^^^ warning removed-tool: The tool "MultiEdit" no longer exists, so Claude Code drops the entry without a word. Remove the entry.
  - Edit
`));
});

test('older names', () => {
  expectProblems(agent(`tools: Task(a, b), Read, KillShell
       ^^^^^^^^^^ information tool-alias: "Task" is an older name of the tool "Agent". Claude Code still takes it; use the new name.
                         ^^^^^^^^^ information tool-alias: "KillShell" is an older name of the tool "TaskStop". Claude Code still takes it; use the new name.
`));
});

test('tools of the conversation', () => {
  expectProblems(agent(`tools: Read, ExitPlanMode, AskUserQuestion
             ^^^^^^^^^^^^ warning tool-not-for-subagents: Claude Code never gives "ExitPlanMode" to subagents and drops the entry without a word. (It is given where "permissionMode" is "plan".)
                           ^^^^^^^^^^^^^^^ warning tool-not-for-subagents: Claude Code never gives "AskUserQuestion" to subagents and drops the entry without a word.
`));
});

test('a tool that another key brings', () => {
  expectProblems(agent(`tools: Read, ExitPlanMode
permissionMode: plan
`));
});

test('tools of the foreground, told of once', () => {
  expectProblems(agent(`tools: Read, TaskCreate, CronCreate
             ^^^^^^^^^^ information tool-not-in-background: "TaskCreate" and "CronCreate" are not given to agents that run in the background, as agents do unless Claude Code asks for the foreground.
`));
});

test('specifiers, told of once for each tool', () => {
  expectProblems(agent(`tools: Bash(git diff), Read, Bash(git log), Read(src/**), Agent(a, b)
       ^^^^^^^^^^^^^^ warning ineffective-specifier: "Bash(git diff)" and "Bash(git log)" give the agent the whole of "Bash": in "tools", Claude Code drops what stands in parentheses. Limit the tool in the permissions of the settings or by a hook.
                                            ^^^^^^^^^^^^ warning ineffective-specifier: "Read(src/**)" gives the agent the whole of "Read": in "tools", Claude Code drops what stands in parentheses. Limit the tool in the permissions of the settings or by a hook.
`));
});

test('beside the whole tool', () => {
  expectProblems(agent(`tools: Bash, Bash(git log), Read
             ^^^^^^^^^^^^^ warning ineffective-specifier: "Bash(git log)" gives the agent the whole of "Bash": in "tools", Claude Code drops what stands in parentheses. Limit the tool in the permissions of the settings or by a hook.
`));
});

test('specifiers that take the whole tool away', () => {
  expectProblems(agent(`disallowedTools: Write, Bash(rm:*), Bash(sudo:*)
                        ^^^^^^^^^^ warning denied-specifier: "Bash(rm:*)" and "Bash(sudo:*)" take the whole of "Bash" away: in "disallowedTools", Claude Code drops what stands in parentheses. Forbid single commands in the permissions of the settings.
`));
});

test('the only entry', () => {
  expectProblems(agent(`disallowedTools: Bash(rm:*)
                 ^^^^^^^^^^ warning denied-specifier: "Bash(rm:*)" takes the whole of "Bash" away: in "disallowedTools", Claude Code drops what stands in parentheses. Forbid single commands in the permissions of the settings.
`));
});

test('given and taken away', () => {
  expectProblems(agent(`tools: Read, Write, mcp__github__create_issue
             ^^^^^ warning tool-allowed-and-denied: "Write" is taken away again by "disallowedTools", so the agent does not have it. Remove one of the two entries.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^ warning tool-allowed-and-denied: "mcp__github__create_issue" is taken away again by "disallowedTools", so the agent does not have it. Remove one of the two entries.
disallowedTools: Write, mcp__github
`));
});

test('a specifier is the graver mistake', () => {
  expectProblems(agent(`tools: Bash, Read
disallowedTools: Bash(rm:*)
                 ^^^^^^^^^^ warning denied-specifier: "Bash(rm:*)" takes the whole of "Bash" away: in "disallowedTools", Claude Code drops what stands in parentheses. Forbid single commands in the permissions of the settings.
`));
});

test('listed twice', () => {
  expectProblems(agent(`tools: Read, Grep, Read, mcp__a, mcp__a
                   ^^^^ hint duplicate-tool: "Read" is listed before, so this entry has no effect. Remove it.
                                 ^^^^^^ hint duplicate-tool: "mcp__a" is listed before, so this entry has no effect. Remove it.
`));
});

test('taking away what does not exist', () => {
  expectProblems(agent(`disallowedTools: LS, write, Frob
                 ^^ information removed-tool: The tool "LS" no longer exists, so there is nothing to take away. Remove the entry.
                     ^^^^^ warning wrong-case-tool: Names of tools are exact in case: Claude Code has no tool "write" and takes nothing away for it. Did you mean "Write"?
                            ^^^^ warning unknown-tool: Claude Code has no tool "Frob" and takes nothing away for it.
`));
});

test('names in another notation, names of tools of others, placeholders', () => {
  expectProblems(agent(`tools: Read, Edit;, \`Grep\`, WriteFile, web_fetch, Read|Edit, Search, mcp_github, github/search, {{TOOLS}}
             ^^^^^ warning unknown-tool: Claude Code has no tool "Edit;" and drops the entry without a word. Did you mean "Edit"?
                    ^^^^^^ warning unknown-tool: Claude Code has no tool "\`Grep\`" and drops the entry without a word. Did you mean "Grep"?
                            ^^^^^^^^^ warning unknown-tool: Claude Code has no tool "WriteFile" and drops the entry without a word. Did you mean "Write"?
                                       ^^^^^^^^^ warning unknown-tool: Claude Code has no tool "web_fetch" and drops the entry without a word. Did you mean "WebFetch"?
                                                  ^^^^^^^^^ warning unknown-tool: Claude Code has no tool "Read|Edit" and drops the entry without a word. Did you mean "Read, Edit"?
                                                             ^^^^^^ warning unknown-tool: Claude Code has no tool "Search" and drops the entry without a word.
                                                                     ^^^^^^^^^^ warning unknown-tool: Claude Code has no tool "mcp_github" and drops the entry without a word. Tools of MCP servers are written "mcp__server__tool".
                                                                                 ^^^^^^^^^^^^^ warning unknown-tool: Claude Code has no tool "github/search" and drops the entry without a word. Tools of MCP servers are written "mcp__server__tool".
                                                                                                ^^^^^^^^^ warning unknown-tool: The placeholder "{{TOOLS}}" was never filled in; Claude Code drops the entry without a word.
`));
});

test('tools of servers are right by their form', () => {
  expectProblems(agent(`tools: Read, mcp__github, mcp__github__*, mcp__github__create_issue
`));
});

test.each([
  ['wrong-case-tool', 'Change "bash" to "Bash"', 'tools: Read, bash, Grpe, MultiEdit, LS\n', 'tools: Read, Bash, Grpe, MultiEdit, LS\n'],
  ['unknown-tool', 'Change "Grpe" to "Grep"', 'tools: Read, bash, Grpe, MultiEdit, LS\n', 'tools: Read, bash, Grep, MultiEdit, LS\n'],
  ['removed-tool', 'Change "MultiEdit" to "Edit"', 'tools: Read, bash, Grpe, MultiEdit, LS\n', 'tools: Read, bash, Grpe, Edit, LS\n'],
  ['removed-tool', 'Remove "MultiEdit"', 'tools: Read bash Edit MultiEdit\n', 'tools: Read bash Edit\n'],
  ['wrong-case-tool', 'Change "bash" to "Bash"', 'tools: [Read, \'bash\', "LS", 😀]\n', 'tools: [Read, \'Bash\', "LS", 😀]\n'],
  ['removed-tool', 'Remove "LS"', 'tools: [Read, \'bash\', "LS", 😀]\n', 'tools: [Read, \'bash\', 😀]\n'],
  ['unknown-tool', 'Remove "😀"', 'tools: [Read, \'bash\', "LS", 😀]\n', 'tools: [Read, \'bash\', "LS"]\n'],
  ['removed-tool', 'Change "LS" to "Glob"', 'tools:\n  - Read, LS\n  - bash # shell\n  - "MultiEdit"\n  - Edit\n', 'tools:\n  - Read, Glob\n  - bash # shell\n  - "MultiEdit"\n  - Edit\n'],
  ['wrong-case-tool', 'Change "bash" to "Bash"', 'tools:\n  - Read, LS\n  - bash # shell\n  - "MultiEdit"\n  - Edit\n', 'tools:\n  - Read, LS\n  - Bash # shell\n  - "MultiEdit"\n  - Edit\n'],
  ['removed-tool', 'Remove "MultiEdit"', 'tools:\n  - Read\n  - "MultiEdit"\n  - Edit\n', 'tools:\n  - Read\n  - Edit\n'],
  ['tool-alias', 'Change "Task(a, b)" to "Agent(a, b)"', 'tools: Task(a, b), Read, KillShell\n', 'tools: Agent(a, b), Read, KillShell\n'],
  ['tool-not-for-subagents', 'Remove "ExitPlanMode"', 'tools: Read, ExitPlanMode, AskUserQuestion\n', 'tools: Read, AskUserQuestion\n'],
  ['ineffective-specifier', 'Keep "Bash"', 'tools: Bash(git diff), Read, Bash(git log), Read(src/**), Agent(a, b)\n', 'tools: Bash, Read, Read(src/**), Agent(a, b)\n'],
  ['ineffective-specifier', 'Remove "Bash(git log)"', 'tools: Bash, Bash(git log), Read\n', 'tools: Bash, Read\n'],
  ['denied-specifier', 'Remove "Bash(rm:*)" and 1 more', 'disallowedTools: Write, Bash(rm:*), Bash(sudo:*)\n', 'disallowedTools: Write\n'],
  ['denied-specifier', 'Remove "disallowedTools"', 'disallowedTools: Bash(rm:*)\n', ''],
  ['tool-allowed-and-denied', 'Remove "Write" from "tools"', 'tools: Read, Write, mcp__github__create_issue\ndisallowedTools: Write, mcp__github\n', 'tools: Read, mcp__github__create_issue\ndisallowedTools: Write, mcp__github\n'],
  ['tool-allowed-and-denied', 'Remove "Write" from "disallowedTools"', 'tools: Read, Write, mcp__github__create_issue\ndisallowedTools: Write, mcp__github\n', 'tools: Read, Write, mcp__github__create_issue\ndisallowedTools: mcp__github\n'],
  ['duplicate-tool', 'Remove "Read"', 'tools: Read, Grep, Read, mcp__a, mcp__a\n', 'tools: Read, Grep, mcp__a, mcp__a\n'],
  ['removed-tool', 'Remove "LS"', 'disallowedTools: LS, write, Frob\n', 'disallowedTools: write, Frob\n'],
  ['wrong-case-tool', 'Change "write" to "Write"', 'disallowedTools: LS, write, Frob\n', 'disallowedTools: LS, Write, Frob\n'],
  ['unknown-tool', 'Remove "Frob"', 'disallowedTools: LS, write, Frob\n', 'disallowedTools: LS, write\n'],
])('%s: "%s" does what it says, with LF and with CRLF', (rule, title, before, after) => {
  expect(fixed(agent(before), rule, title)).toBe(agent(after));
  expect(fixed(crlf(agent(before)), rule, title)).toBe(crlf(agent(after)));
});
