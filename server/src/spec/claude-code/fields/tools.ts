import type { Field } from '../../field';
import { changelog, documented, ran, read } from '../sources';

export const tools: Field = {
  name: 'tools',
  form: { kind: 'names', of: 'tool', star: 'all' },
  summary: 'The only tools that the agent may use',
  documentation: [
    'Names separated by commas or blanks, or a YAML list.',
    'Without the key, and with `*` anywhere in it, the agent gets every tool that subagents can have;',
    'a key that is present but empty means **no tools at all**.',
    'Names are exact in case and not checked at load: an unknown one is dropped when the agent starts, and where none is left the start is refused.',
    'A specifier such as `Bash(git:*)` gives the whole of `Bash`; `Agent(a, b)` gives `Agent` for these agents only.',
    '`mcp__server` or `mcp__server__*` gives all tools of an MCP server, `mcp__server__tool` a single one.',
    'Agents run in the background by default, where fewer tools exist than in the foreground.',
  ].join(' '),
  absent: 'every tool that subagents can have',
  absentBrief: 'all',
  onInvalid: 'A value that is neither a string nor a list counts as an empty list, so that the agent gets no tools, without a message.',
  since: '1.0.60',
  sources: [ran, read, changelog('2.1.208'), documented('sub-agents')],
  example: 'Read, Grep, Glob',
  mistake: 'Read, Grpe',
};

export const disallowedTools: Field = {
  name: 'disallowedTools',
  form: { kind: 'names', of: 'tool', star: 'ignored' },
  summary: 'Tools that are taken away from the agent',
  documentation: [
    'Names separated by commas or blanks, or a YAML list. They are taken from what `tools` gives, or from everything where `tools` is absent;',
    'a tool named in both is gone.',
    'A specifier is no narrower here: `Bash(rm:*)` removes **all** of `Bash`. To forbid single commands, use `permissions.deny` in the settings.',
    '`mcp__server` removes all tools of an MCP server. A lone `*` has no effect.',
  ].join(' '),
  absent: 'nothing is taken away',
  onInvalid: 'A value that is neither a string nor a list counts as an empty list, so that nothing is taken away, without a message.',
  since: '2.0.30',
  sources: [ran, read, changelog('2.0.30'), documented('sub-agents')],
  example: 'Write, Edit',
  mistake: 'bash',
};
