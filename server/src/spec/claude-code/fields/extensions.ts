import type { Field } from '../../field';
import { changelog, documented, ran, read } from '../sources';

export const skills: Field = {
  name: 'skills',
  form: { kind: 'names', of: 'skill', star: 'kept' },
  summary: 'Skills whose full text is in the agent\'s context from the start',
  documentation: [
    'Names separated by commas or blanks, or a YAML list; a skill of a plugin is written `plugin:skill`.',
    'The key preloads and does not restrict: other skills can still be called through the `Skill` tool, unless the agent lacks that tool.',
    'An unknown or disabled skill is left out with a warning in the debug log, and so is one that sets `disable-model-invocation: true`.',
    '`*` is taken as a name, not as "all".',
  ].join(' '),
  absent: 'no skill is preloaded',
  onInvalid: 'A value that is neither a string nor a list counts as no skills, without a message.',
  since: '2.0.43',
  sources: [ran, read, changelog('2.0.43'), documented('sub-agents')],
  example: 'api-conventions, error-handling',
  mistake: '{ a: b }',
};

export const mcpServers: Field = {
  name: 'mcpServers',
  form: { kind: 'servers' },
  summary: 'MCP servers that the agent can use',
  documentation: [
    'A **list**. Each item is the name of a server that is configured already, or a map from one new name to its configuration,',
    'which is written as in `.mcp.json` (`type`, `command`, `args`, `env`, `url`, `headers`).',
    'A server defined here is connected when the agent starts and belongs to this agent only.',
    'In a project\'s agent it is skipped until the folder is trusted.',
    'An item that holds several names, or none, loads and is then skipped with a warning.',
  ].join(' '),
  absent: 'no servers of its own',
  onInvalid: 'A map or a string in place of the list is ignored without a message; '
    + 'an item that cannot be used is dropped with a line in the debug log.',
  since: '≤ 2.1.117',
  sources: [ran, read, changelog('2.1.117'), changelog('2.1.238'), documented('sub-agents')],
  example: '[github]',
  mistake: 'github',
  snippet: '\n  - $0',
};

export const hooks: Field = {
  name: 'hooks',
  form: { kind: 'hooks' },
  summary: 'Commands, prompts and requests that run at events while the agent works',
  documentation: [
    'A map from an event to a list; each item holds an optional `matcher`, which is a string, and a list `hooks` of entries with a `type`:',
    '`command`, `prompt`, `agent`, `http` or `mcp_tool`.',
    'The hooks run only while this agent does; `Stop` becomes `SubagentStop` where it runs as a subagent.',
    'Be careful with `PreToolUse` and `PermissionRequest`: one part that cannot be used there, or one of them outside of `hooks`,',
    'keeps the whole agent from loading.',
    'Hooks of a project\'s agent are skipped until the folder is trusted.',
  ].join(' '),
  absent: 'no hooks of its own',
  onInvalid: 'The part that cannot be used is dropped with a warning in the debug log; '
    + 'under `PreToolUse` or `PermissionRequest`, or where `hooks` is not a map, the agent is not loaded.',
  since: '2.1.0',
  sources: [ran, read, changelog('2.1.0'), changelog('2.1.218'), documented('hooks')],
  example: '{ PreToolUse: [{ matcher: Bash, hooks: [{ type: command, command: ./check.sh }] }] }',
  mistake: '[]',
  snippet: '\n  $0',
};
