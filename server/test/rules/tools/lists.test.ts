import { expect, test } from 'vitest';
import { agent, crlf } from '../../support/agent';
import { expectProblems, fixed } from '../../support/check';

test('a list that is there but empty', () => {
  expectProblems(agent(`tools:
^^^^^ warning no-tools: "tools" has no value, so the agent has no tools at all, although the list of agents says that it has all. Remove the key to give it all tools, or list the ones that it needs.
`));
});

test('on purpose', () => {
  expectProblems(agent(`tools: []
       ^^ information no-tools: "tools" is an empty list, so the agent has no tools at all, although the list of agents says that it has all. Remove the key to give it all tools, or list the ones that it needs.
`));
});

test('with a memory', () => {
  expectProblems(agent(`tools: ""
       ^^ warning no-tools: "tools" names no tool, so the agent has no tools but those that come with its memory, although the list of agents says that it has all. Remove the key to give it all tools, or list the ones that it needs.
memory: project
`));
});

test('as another tool has it', () => {
  expectProblems(agent(`tools:
  Read: true
  ^^^^^^^^^^ warning no-tools: "tools" names no tool, so the agent has no tools at all, although the list of agents says that it has all. Remove the key to give it all tools, or list the ones that it needs.
  Bash: false
`));
});

test('nothing that the agent could be given', () => {
  expectProblems(agent(`tools: read, bash
       ^^^^^^^^^^ error no-known-tool: "read" and "bash" are no tools that Claude Code gives to subagents. As nothing is left of "tools", it refuses to start the agent. Name its own tools, or remove the key to give all of them.
`));
});

test('in the notation of JSON', () => {
  expectProblems(agent(`tools: '["Read","Edit"]'
       ^^^^^^^^^^^^^^^^^ error no-known-tool: "["Read"" and ""Edit"]" are no tools that Claude Code gives to subagents. As nothing is left of "tools", it refuses to start the agent. Name its own tools, or remove the key to give all of them.
`));
});

test('of another product', () => {
  expectProblems(agent(`tools:
  - search/codebase
  ^^^^^^^^^^^^^^^^^ error no-known-tool: "search/codebase", "edit/editFiles" and "read" are no tools that Claude Code gives to subagents. As nothing is left of "tools", it refuses to start the agent. Name its own tools, or remove the key to give all of them.
  - edit/editFiles
  - read
`));
});

test('all tools, said in words', () => {
  expectProblems(agent(`tools: All tools
       ^^^^^^^^^ error no-known-tool: "All" and "tools" are no tools that Claude Code gives to subagents. As nothing is left of "tools", it refuses to start the agent. Name its own tools, or remove the key to give all of them.
`));
});

test('a memory brings tools, so that the agent is started', () => {
  expectProblems(agent(`tools: Search
       ^^^^^^ warning unknown-tool: Claude Code has no tool "Search" and drops the entry without a word.
memory: project
`));
});

test('all tools, whatever else is there', () => {
  expectProblems(agent(`tools: ["*", Search]
`));
});

test('all but one', () => {
  expectProblems(agent(`tools: "*"
disallowedTools: Agent
`));
});

test('a star takes nothing away', () => {
  expectProblems(agent(`disallowedTools: [Write, "*"]
                          ^ warning star-in-disallowed-tools: "*" has no effect in "disallowedTools": Claude Code takes nothing away. Name the tools to take away.
`));
});

test('names on lines', () => {
  expectProblems(agent(`tools: |
       ^ error tools-on-lines: Line breaks and tabs do not separate names, so Claude Code takes several names of "tools" for one that no tool has and refuses to start the agent. Put commas between the names.
  Read
  Edit
`));
});

test('names on lines, some of them separated', () => {
  expectProblems(agent(`tools: |
       ^ warning tools-on-lines: Line breaks and tabs do not separate names, so Claude Code takes several names of "tools" for one that no tool has. Put commas between the names.
  Read, Grep
  Bash(git log)
`));
});

test('a folded text has blanks between its lines', () => {
  expectProblems(agent(`tools: >
  Read
  Edit
`));
});

test('items that are no names', () => {
  expectProblems(agent(`tools:
  - Read
  - [Grep, Glob]
    ^^^^^^^^^^^^ warning dropped-list-item: "[Grep, Glob]" is no name, so Claude Code drops this item of "tools". Write a name, without a list or a map around it.
  - 5
    ^ warning dropped-list-item: "5" is no name, so Claude Code drops this item of "tools". Write a name, without a list or a map around it.
  - Bash: git
    ^^^^^^^^^ warning dropped-list-item: "Bash: git" is no name, so Claude Code drops this item of "tools". Write a name, without a list or a map around it.
  -
`));
});

test('a list below a text goes on with the text', () => {
  expectProblems(agent(`tools: Read
       ^^^^ warning tools-on-lines: The lines with a dash go on with the text above them, so Claude Code takes each dash in "tools" for a name. Put commas between the names.
  - Grep
  - Glob
`));
});

test.each([
  ['no-tools', 'Remove "tools"', 'tools:\n', ''],
  ['no-tools', 'Change to "Read"', 'tools:\n  Read: true\n  Bash: false\n', 'tools: Read\n'],
  ['no-tools', 'Change to "Read, Edit"', 'tools: {Read, Edit}\n', 'tools: Read, Edit\n'],
  ['no-known-tool', 'Change to "Read, Bash"', 'tools: read, bash\n', 'tools: Read, Bash\n'],
  ['no-known-tool', 'Remove "tools"', 'tools: read, bash\n', ''],
  ['no-known-tool', 'Change to "Read, Edit"', 'tools: \'["Read","Edit"]\'\n', 'tools: \'Read,Edit\'\n'],
  ['no-known-tool', 'Keep "Edit, Read"', 'tools:\n  - search/codebase\n  - edit/editFiles\n  - read\n', 'tools:\n  - Edit\n  - Read\n'],
  ['star-in-disallowed-tools', 'Remove "*"', 'disallowedTools: [Write, "*"]\n', 'disallowedTools: [Write]\n'],
  ['star-in-disallowed-tools', 'Remove "disallowedTools"', 'disallowedTools: "*"\n', ''],
  ['tools-on-lines', 'Put commas between the names', 'tools: |\n  Read\n  Edit\n', 'tools: Read, Edit\n'],
  ['tools-on-lines', 'Put commas between the names', 'tools: |\n  Read, Grep\n  Bash(git log)\n', 'tools: Read, Grep, Bash\n'],
  ['dropped-list-item', 'Remove the inner brackets', 'tools:\n  - Read\n  - [Grep, Glob]\n  - 5\n  - Bash: git\n  -\n', 'tools:\n  - Read\n  - Grep, Glob\n  - 5\n  - Bash: git\n  -\n'],
  ['dropped-list-item', 'Keep "Bash" only', 'tools: [Read, Bash: git]\n', 'tools: [Read, Bash]\n'],
  ['tools-on-lines', 'Put commas between the names', 'tools: Read\n  - Grep\n  - Glob\n', 'tools: Read, Grep, Glob\n'],
])('%s: "%s" does what it says, with LF and with CRLF', (rule, title, before, after) => {
  expect(fixed(agent(before), rule, title)).toBe(agent(after));
  expect(fixed(crlf(agent(before)), rule, title)).toBe(crlf(agent(after)));
});
