import type { ConfigKey } from '../config-key';
import type { ServerType } from '../server-type';

const url: ConfigKey = { name: 'url', required: true, value: { kind: 'string' }, summary: 'The address of the server' };
const headers: ConfigKey = { name: 'headers', value: { kind: 'string-map' }, summary: 'Headers of every request' };

/** How an inline MCP server is reached. */
export const serverTypes: readonly ServerType[] = [
  {
    names: ['stdio'],
    implicit: true,
    summary: 'A program on this machine, spoken to over standard input and output',
    keys: [
      { name: 'command', required: true, value: { kind: 'text' }, summary: 'The program' },
      { name: 'args', value: { kind: 'strings' }, fallback: [], summary: 'Its arguments' },
      { name: 'env', value: { kind: 'string-map' }, summary: 'Its environment variables' },
    ],
  },
  { names: ['http', 'streamable-http'], summary: 'A server reached over streamable HTTP', keys: [url, headers] },
  { names: ['sse'], summary: 'A server reached over server-sent events', keys: [url, headers] },
  { names: ['ws'], summary: 'A server reached over a WebSocket', keys: [url, headers] },
  {
    names: ['sdk'],
    summary: 'A server inside the program that embeds Claude Code',
    keys: [{ name: 'name', required: true, value: { kind: 'string' }, summary: 'The name of the server' }],
  },
  { names: ['sse-ide'], summary: 'An editor, reached over server-sent events', keys: [url] },
  { names: ['ws-ide'], summary: 'An editor, reached over a WebSocket', keys: [url] },
];
