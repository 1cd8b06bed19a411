import type { ConfigKey } from '../config-key';
import type { ServerType } from '../server-type';

const url: ConfigKey = { name: 'url', required: true, value: { kind: 'string' }, summary: 'The address of the server' };

/** Keys of every server that the user configures, documented at https://code.claude.com/docs/en/mcp. */
const common: readonly ConfigKey[] = [
  { name: 'timeout', value: { kind: 'number' }, examples: [30_000, 60_000, 300_000], summary: 'Milliseconds that one tool call may take; below 1000 without effect' },
  { name: 'alwaysLoad', value: { kind: 'boolean' }, summary: 'Loads the server\'s tools at the start, without a tool search' },
];

const remote: readonly ConfigKey[] = [
  url,
  { name: 'headers', value: { kind: 'string-map' }, summary: 'Headers of every request' },
  { name: 'headersHelper', value: { kind: 'string' }, summary: 'A command that prints headers as JSON, run at each connection' },
  ...common,
];

const oauth: ConfigKey = {
  name: 'oauth',
  value: { kind: 'map' },
  keys: [
    { name: 'clientId', summary: 'The id that the server knows this client by' },
    { name: 'callbackPort', summary: 'The port on this machine that the sign-in comes back to' },
    { name: 'scopes', summary: 'What access is asked for' },
    { name: 'authServerMetadataUrl', summary: 'Where the authorization server describes itself' },
  ],
  summary: 'How to sign in: clientId, callbackPort, scopes, authServerMetadataUrl',
};

/** How an inline MCP server is reached. The types were read in the release; `sdk` and the editor kinds are not for authors. */
export const serverTypes: readonly ServerType[] = [
  {
    names: ['stdio'],
    implicit: true,
    summary: 'A program on this machine, spoken to over its standard input and output',
    keys: [
      { name: 'command', required: true, value: { kind: 'text' }, of: 'command', summary: 'The program to start' },
      { name: 'args', value: { kind: 'strings' }, of: 'command', fallback: [], summary: 'Its arguments' },
      { name: 'env', value: { kind: 'string-map' }, summary: 'Its environment variables' },
      ...common,
    ],
  },
  { names: ['http', 'streamable-http'], summary: 'A server on the network, over streamable HTTP', keys: [...remote, oauth] },
  { names: ['sse'], summary: 'A server on the network, over server-sent events; HTTP is the newer way', keys: [...remote, oauth] },
  { names: ['ws'], summary: 'A server on the network, over a WebSocket', keys: remote },
  {
    names: ['sdk'],
    internal: true,
    summary: 'A server inside the program that embeds Claude Code',
    keys: [{ name: 'name', required: true, value: { kind: 'string' }, summary: 'The name it was registered under' }],
  },
  { names: ['sse-ide'], internal: true, summary: 'An editor, over server-sent events; used by Claude Code itself', keys: [url] },
  { names: ['ws-ide'], internal: true, summary: 'An editor, over a WebSocket; used by Claude Code itself', keys: [url] },
];
