import type { ConfigKey } from '../config-key';
import type { HookEntryType } from '../hook';

const common: readonly ConfigKey[] = [
  { name: 'if', value: { kind: 'string' }, summary: 'A permission rule that the tool call must match' },
  { name: 'timeout', value: { kind: 'positive' }, summary: 'Seconds until the hook is cancelled' },
  { name: 'statusMessage', value: { kind: 'string' }, summary: 'Shown while the hook runs' },
  { name: 'once', value: { kind: 'boolean' }, summary: 'Run once only' },
];

/** What an entry under a hook event can be. */
export const hookEntryTypes: readonly HookEntryType[] = [
  {
    name: 'command',
    summary: 'Runs a shell command',
    keys: [
      { name: 'command', required: true, value: { kind: 'string' }, summary: 'The command' },
      { name: 'args', value: { kind: 'strings' }, summary: 'Its arguments' },
      { name: 'shell', value: { kind: 'one-of', values: ['bash', 'powershell'] }, summary: 'The shell' },
      { name: 'onFailure', value: { kind: 'one-of', values: ['continue', 'block'] }, summary: 'What a failure does' },
      { name: 'async', value: { kind: 'boolean' }, summary: 'Run in the background' },
      { name: 'asyncRewake', value: { kind: 'boolean' }, summary: 'Run in the background and wake the agent' },
      ...common,
    ],
  },
  {
    name: 'prompt',
    summary: 'Asks a model',
    keys: [
      { name: 'prompt', required: true, value: { kind: 'string' }, summary: 'The prompt' },
      { name: 'model', value: { kind: 'string' }, summary: 'The model' },
      ...common,
    ],
  },
  {
    name: 'agent',
    summary: 'Asks an agent with tools',
    keys: [
      { name: 'prompt', required: true, value: { kind: 'string' }, summary: 'The prompt' },
      { name: 'model', value: { kind: 'string' }, summary: 'The model' },
      ...common,
    ],
  },
  {
    name: 'http',
    summary: 'Posts the event to a URL',
    keys: [
      { name: 'url', required: true, value: { kind: 'string' }, summary: 'The URL' },
      { name: 'headers', value: { kind: 'string-map' }, summary: 'Headers' },
      { name: 'allowedEnvVars', value: { kind: 'strings' }, summary: 'Environment variables that headers may use' },
      ...common,
    ],
  },
  {
    name: 'mcp_tool',
    summary: 'Calls a tool of a connected MCP server',
    keys: [
      { name: 'server', required: true, value: { kind: 'string' }, summary: 'The server' },
      { name: 'tool', required: true, value: { kind: 'string' }, summary: 'The tool' },
      { name: 'input', value: { kind: 'map' }, summary: 'Its input' },
      ...common,
    ],
  },
];
