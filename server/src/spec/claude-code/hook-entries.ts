import type { ConfigKey } from '../config-key';
import type { HookEntryType } from '../hook';

const common: readonly ConfigKey[] = [
  { name: 'if', value: { kind: 'string' }, of: 'tool', summary: 'One permission rule that the tool call must match, such as Bash(git *); tool events only' },
  { name: 'timeout', value: { kind: 'positive' }, examples: [10, 30, 60], summary: 'Seconds until the hook is cancelled: a number above zero, without quotes' },
  { name: 'statusMessage', value: { kind: 'string' }, summary: 'The text beside the spinner while the hook runs' },
  { name: 'once', value: { kind: 'boolean' }, summary: 'Removes the hook after its first success; honoured in skills, not in agents' },
];

const evaluation: readonly ConfigKey[] = [
  { name: 'prompt', required: true, value: { kind: 'string' }, summary: 'What the model is asked; $ARGUMENTS stands for the input of the hook' },
  { name: 'model', value: { kind: 'string' }, of: 'model', summary: 'The model that answers; absent: the one for background work' },
  ...common,
];

/**
 * What an entry under a hook event can be. Types and keys were read in the release, their meaning is that of
 * https://code.claude.com/docs/en/hooks; `onFailure` is not documented there.
 */
export const hookEntryTypes: readonly HookEntryType[] = [
  {
    name: 'command',
    summary: 'Runs a command, with the event as JSON on its standard input',
    keys: [
      { name: 'command', required: true, value: { kind: 'string' }, of: 'command', summary: 'The shell command; with args, the program to start' },
      { name: 'args', value: { kind: 'strings' }, of: 'command', summary: 'Arguments that are passed as they are, without a shell' },
      { name: 'shell', value: { kind: 'one-of', values: ['bash', 'powershell'] }, summary: 'The shell that runs the command' },
      { name: 'async', value: { kind: 'boolean' }, summary: 'Runs in the background, and nothing waits for it' },
      { name: 'asyncRewake', value: { kind: 'boolean' }, summary: 'Runs in the background and wakes Claude on exit code 2' },
      { name: 'onFailure', value: { kind: 'one-of', values: ['continue', 'block'] }, summary: 'What the failure of the hook does' },
      ...common,
    ],
  },
  { name: 'prompt', summary: 'Asks a model once; its answer is the decision', keys: evaluation },
  { name: 'agent', summary: 'Starts a subagent that can look around before it decides; experimental', keys: evaluation },
  {
    name: 'http',
    summary: 'Posts the event as JSON to an address',
    keys: [
      { name: 'url', required: true, value: { kind: 'string' }, summary: 'The address' },
      { name: 'headers', value: { kind: 'string-map' }, summary: 'Further headers; $NAME is replaced where allowedEnvVars lists the variable' },
      { name: 'allowedEnvVars', value: { kind: 'strings' }, summary: 'Environment variables that headers may use' },
      ...common,
    ],
  },
  {
    name: 'mcp_tool',
    summary: 'Calls a tool of a configured MCP server',
    keys: [
      { name: 'server', required: true, value: { kind: 'string' }, of: 'server', summary: 'The name of the server' },
      { name: 'tool', required: true, value: { kind: 'string' }, of: 'server-tool', summary: 'The name of the tool on that server' },
      { name: 'input', value: { kind: 'map' }, summary: 'The arguments; ${path} is replaced from the input of the hook' },
      ...common,
    ],
  },
];
